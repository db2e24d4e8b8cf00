package dev.bonafide.bot.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonLogLineTest {

  @Test
  void what_an_exception_says_is_not_told_only_where_it_came_from() {
    String line = line("Could not deliver", new IllegalStateException("token xoxb-1 of Bobby"));
    assertThat(line)
        .contains("\"thrown\":[\"IllegalStateException at dev.bonafide.bot.log.JsonLogLineTest")
        .doesNotContain("xoxb")
        .doesNotContain("Bobby");
  }

  @Test
  void an_event_is_one_line_and_cannot_end_its_own_text() {
    assertThat(line("one\n\"two\u001b[31m", null))
        .hasLineCount(1)
        .contains("\"message\":\"one\\n\\\"two\\u001B[31m\"");
  }

  @Test
  void time_level_who_and_what_are_fields() {
    assertThat(line("kept", null))
        .isEqualTo(
            """
            {"at":"2026-01-02T03:04:05Z","level":"WARNING",\
            "logger":"dev.bonafide.postgres.PostgresInbox","message":"kept"}
            """);
  }

  private static String line(String message, @Nullable Throwable thrown) {
    LogRecord event = new LogRecord(Level.WARNING, message);
    event.setLoggerName("dev.bonafide.postgres.PostgresInbox");
    event.setInstant(Instant.parse("2026-01-02T03:04:05Z"));
    event.setThrown(thrown);
    return new JsonLogLine().format(event);
  }
}
