package dev.bonafide.bot.serve;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Models;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.UnknownSettings;
import dev.bonafide.bot.log.Logs;
import dev.bonafide.bot.metrics.StepLatency;
import dev.bonafide.bot.setup.AccessToken;
import dev.bonafide.bot.setup.KeptSettings;
import dev.bonafide.bot.setup.SetupDesk;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.web.setup.InstallationSetup;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
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
  /** Between two looks whether the database has come up. */
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private BotServer() {}

  /**
   * Starts it, says in three lines where it is, what is on and off, and what to do next, names
   * settings that it does not know, and returns when it was stopped. When settings were changed on
   * the page, it starts again with them.
   *
   * @param watch is told of every point of a message's walk
   * @throws Refusal if the set-up cannot be used, or nothing could be started with it
   */
  public static void run(Map<String, String> environment, PrintStream out, Checkpoint.Watch watch) {
    while (isRunAgain(new KeptSettings(environment), out, watch)) {
      out.println("bonafide: starts again with the changed settings");
    }
  }

  private static boolean isRunAgain(KeptSettings kept, PrintStream out, Checkpoint.Watch watch) {
    Settings settings = AccessToken.given(kept);
    Logs.toErrorStream(settings.text(Setting.BONAFIDE_LOG));
    UnknownSettings.in(settings)
        .forEach(name -> out.println("bonafide: " + UnknownSettings.told(name)));
    awaitDatabase(settings, out);
    CompletableFuture<Boolean> again = new CompletableFuture<>();
    InstallationSetup setup =
        new SetupDesk(kept, InstantSource.system(), () -> again.complete(true));
    SpringApplication application = application(settings, setup, watch);
    application.addListeners((ContextClosedEvent _) -> again.complete(false));
    ConfigurableApplicationContext context = started(application);
    ServerLifecycle running = context.getBean(ServerLifecycle.class);
    running.lines().forEach(out::println);
    out.flush();
    try {
      running.requireSomethingOn();
    } catch (Refusal nothing) {
      context.close();
      throw nothing;
    }
    boolean isAgain = again.join();
    if (isAgain) {
      context.close();
    }
    return isAgain;
  }

  private static SpringApplication application(
      Settings settings, InstallationSetup setup, Checkpoint.Watch watch) {
    // Logging is set up; the framework is not to do it again, its own way.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SpringApplication application = new SpringApplication(ServerConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.addInitializers(
        context -> given(settings, setup, watch).accept((GenericApplicationContext) context));
    return application;
  }

  private static void awaitDatabase(Settings settings, PrintStream out) {
    try {
      new DatabaseWait(() -> Databases.outOfReach(settings), BotServer::pause).await(out);
    } catch (Unusable unusable) {
      throw new Refusal(String.valueOf(unusable.getMessage()));
    }
  }

  private static void pause() {
    LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    if (Thread.currentThread().isInterrupted()) {
      throw Refusal.forNow("stopped while the database was out of reach");
    }
  }

  private static Consumer<GenericApplicationContext> given(
      Settings settings, InstallationSetup setup, Checkpoint.Watch watch) {
    return context -> {
      DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
      beans.registerSingleton("settings", settings);
      beans.registerSingleton("setup", setup);
      InstantSource clock = InstantSource.system();
      beans.registerSingleton(
          "distribution",
          new ShippedDistribution(
              settings.messages(),
              settings.caseLimits(CaseLimits.SERVED),
              () -> Optional.of(context.getBean(Models.class)),
              () -> Extensions.of(settings, clock).lookups()));
      PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      StepLatency latency = new StepLatency(registry, clock);
      beans.registerSingleton("clock", clock);
      beans.registerSingleton("registry", registry);
      beans.registerSingleton("latency", latency);
      beans.registerSingleton("watch", latency.beside(watch));
    };
  }

  /** What cannot be used is refused in one line, however deep it was found. */
  private static ConfigurableApplicationContext started(SpringApplication application) {
    try {
      return application.run();
    } catch (BeanCreationException failed) {
      Throwable deepest = failed;
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        deepest = cause;
        if (cause instanceof Unusable unusable) {
          String line = String.valueOf(unusable.getMessage());
          throw unusable.passes() ? Refusal.forNow(line) : new Refusal(line);
        }
        if (cause instanceof Refusal refusal) {
          throw refusal;
        }
      }
      throw deepest instanceof RuntimeException known ? known : new IllegalStateException(deepest);
    }
  }
}
