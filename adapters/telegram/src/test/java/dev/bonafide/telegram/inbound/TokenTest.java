package dev.bonafide.telegram.inbound;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.telegram.TelegramDoctor;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.telegram.event.Listened;
import dev.bonafide.telegram.event.Outages;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Fault;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token stands in every address, and nowhere else. */
class TokenTest {
  private static final String SECRET = FakeTelegram.TOKEN.substring(10);

  /** The server that stands for Telegram runs in this process, too. */
  private static final String FAKE = "com.sun.net.httpserver";

  private final Scene scene = new Scene();
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();
  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          if (FAKE.equals(line.getLoggerName())) {
            return;
          }
          StringBuilder whole = new StringBuilder(String.valueOf(line.getMessage()));
          whole.append(Arrays.toString(line.getParameters()));
          for (Throwable why = line.getThrown(); why != null; why = why.getCause()) {
            whole.append(why);
          }
          heard.add(whole.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    ear.setLevel(Level.ALL);
    root.setLevel(Level.ALL);
    root.addHandler(ear);
  }

  @AfterEach
  void close() {
    root.removeHandler(ear);
    root.setLevel(before);
    scene.close();
  }

  @Test
  void no_log_trouble_reason_problem_or_name_tells_it_whatever_goes_wrong() {
    for (Fault fault : Fault.values()) {
      scene.telegram.faults().next("getUpdates", fault);
      scene.poller.pass();
      heard.add(scene.poller.trouble().orElse(""));
      for (String method :
          List.of("sendMessage", "editMessageText", "setMessageReaction", "getMe")) {
        scene.telegram.faults().next(method, fault);
      }
      scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
      scene.people.inGroup(ADA, -5, "/check");
      scene.settle();
    }
    webhookTroubles();
    scene.telegram.close();
    heard.add(unreachable(scene.connection));
    heard.add(scene.connection.settings().toString());
    TelegramSettings wrong = new TelegramSettings("no: " + FakeTelegram.TOKEN, "nowhere", "");
    heard.add(wrong.problems().toString());
    heard.add(TelegramDoctor.examine(scene.connection.settings()).toString());
    assertThat(heard).isNotEmpty().noneMatch(line -> line.contains(SECRET));
  }

  /** What Telegram calls is told the secret that follows from it, and not the token. */
  private void webhookTroubles() {
    String url = "https://bonafide.example" + TelegramWebhook.PATH;
    try (TelegramConnection connection =
        new TelegramConnection(
            new TelegramSettings(FakeTelegram.TOKEN, scene.telegram.apiUrl(), url))) {
      TelegramReceiver door = receiver();
      Registration registration = new Registration(connection, door, scene.watermark, scene::now);
      for (Fault fault : Fault.values()) {
        scene.telegram.faults().next("getWebhookInfo", fault);
        scene.telegram.faults().next("setWebhook", fault);
        registration.look();
        heard.add(registration.trouble().orElse(""));
        registration.look();
        heard.add(registration.trouble().orElse(""));
      }
      heard.add(TelegramWebhook.WebhookSecret.of(FakeTelegram.TOKEN).words());
      heard.add(connection.settings().toString());
    }
  }

  private TelegramReceiver receiver() {
    return new TelegramReceiver(
        scene.mail,
        new Outages(Listened.NOTHING, scene.mail, scene::now),
        scene::now,
        Checkpoint.Watch.NONE,
        1,
        scene.drafts.screenings());
  }

  private String unreachable(TelegramConnection connection) {
    TelegramReceiver door = receiver();
    Poller poller =
        new Poller(connection, door, LeaderLock.ALONE, scene.watermark, scene::now, Duration.ZERO);
    poller.pass();
    assertThat(poller.trouble()).isPresent();
    return poller.trouble().orElse("");
  }
}
