package dev.bonafide.bot.serve;

import dev.bonafide.bot.Models;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.log.Logs;
import dev.bonafide.bot.metrics.StepLatency;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.terminal.Refusal;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The bot as a server: it runs until it is told to stop. */
public final class BotServer {
  private BotServer() {}

  /**
   * Starts it, says in one line what is on and off, and returns when it was stopped.
   *
   * @param watch is told of every point of a message's walk
   * @throws Refusal if the set-up cannot be used
   */
  public static void run(Map<String, String> environment, PrintStream out, Checkpoint.Watch watch) {
    Logs.toErrorStream(new Settings(environment).text(Setting.BONAFIDE_LOG));
    // Logging is set up; the framework is not to do it again, its own way.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    CountDownLatch stopped = new CountDownLatch(1);
    SpringApplication application = new SpringApplication(ServerConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.addListeners((ContextClosedEvent _) -> stopped.countDown());
    application.addInitializers(
        context -> given(environment, watch).accept((GenericApplicationContext) context));
    out.println(started(application).getBean(ServerLifecycle.class).line());
    out.flush();
    awaitUninterrupted(stopped);
  }

  private static Consumer<GenericApplicationContext> given(
      Map<String, String> environment, Checkpoint.Watch watch) {
    Settings settings = new Settings(environment);
    return context -> {
      DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
      beans.registerSingleton("settings", settings);
      beans.registerSingleton(
          "distribution",
          new ShippedDistribution(
              settings.messages(),
              settings.caseLimits(CaseLimits.SERVED),
              () -> Optional.of(context.getBean(Models.class))));
      InstantSource clock = InstantSource.system();
      StepLatency latency = new StepLatency(clock);
      beans.registerSingleton("clock", clock);
      beans.registerSingleton("latency", latency);
      beans.registerSingleton("watch", latency.beside(watch));
    };
  }

  /** What cannot be used is refused in one line, however deep it was found. */
  private static ConfigurableApplicationContext started(SpringApplication application) {
    try {
      return application.run();
    } catch (BeanCreationException failed) {
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        if (cause instanceof Unusable unusable) {
          throw new Refusal(String.valueOf(unusable.getMessage()));
        }
        if (cause instanceof Refusal refusal) {
          throw refusal;
        }
      }
      throw failed;
    }
  }

  private static void awaitUninterrupted(CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
