package dev.bonafide.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.telegram.FakeTelegram;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchingHandlerTest {
  private final WatchingHandler handler = new WatchingHandler();

  private void logs(String logger, String message, Object... arguments) {
    logs(Level.WARNING, logger, message, arguments);
  }

  private void logs(Level level, String logger, String message, Object... arguments) {
    LogRecord event = new LogRecord(level, message);
    event.setLoggerName(logger);
    event.setParameters(arguments);
    handler.publish(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FakeModel.KEY,
        FakeDiscord.TOKEN,
        FakeTelegram.TOKEN,
        FakeSlack.CLIENT_SECRET,
        "xoxb-1-2-abc",
        "xapp-1-A0-x",
        "postgresql://bo:secret@db/bonafide",
        "bo.lund@mail.example.com",
        "бо@почта.рф"
      })
  void what_no_log_may_hold_is_noted_and_not_repeated(String secret) {
    logs("dev.bonafide.some.Part", "sent {0} to them", secret);
    assertThat(handler.take())
        .singleElement()
        .asString()
        .startsWith("dev.bonafide.some.Part logged ")
        .doesNotContain(secret);
    assertThat(handler.take()).isEmpty();
  }

  @Test
  void what_a_log_may_hold_is_not_noted() {
    logs("dev.bonafide.some.Part", "started on port 8080 in 2.1 s, case 12, @Nullable U0123");
    logs(Level.FINE, "dev.bonafide.some.Part", "heard bo@mail.example.com");
    logs(Level.INFO, "org.some.Library", "heard bo@mail.example.com");
    logs("net.dv8tion.jda.Client", "heard bo@mail.example.com");
    assertThat(handler.take()).isEmpty();
  }

  /** In a place of its own, as this class is watched like every other. */
  @Test
  void whatever_a_part_logs_is_heard_with_who_it_was() {
    Logger apart = Logger.getLogger("somebody");
    apart.setUseParentHandlers(false);
    apart.addHandler(handler);
    System.getLogger("somebody").log(System.Logger.Level.WARNING, "to {0}", "bo@mail.example.com");
    apart.removeHandler(handler);
    assertThat(handler.take()).containsExactly("somebody logged somebody's address");
  }
}
