package dev.bonafide.bot.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void what_an_exception_says_is_not_told_only_where_it_came_from() {
    String line = line("Could not deliver", new IllegalStateException("token xoxb-1 of Bobby"));
    assertThat(line)
        .contains("IllegalStateException at dev.bonafide.bot.log.LogLineTest")
        .doesNotContain("xoxb")
        .doesNotContain("Bobby");
  }

  @Test
  void an_event_never_begins_a_second_line() {
    assertThat(line("one\ntwo\u001b[31m", null)).hasLineCount(1).doesNotContain("\u001b");
  }

  @Test
  void exceptions_that_cause_each_other_end() {
    RuntimeException one = new RuntimeException();
    one.initCause(new RuntimeException(one));
    assertThat(line("round", one)).hasLineCount(1);
  }

  @Test
  void time_level_who_and_what_stand_in_a_line() {
    assertThat(line("kept", null)).isEqualTo("2026-01-02T03:04:05Z WARNING PostgresInbox: kept\n");
  }

  private static String line(String message, @Nullable Throwable thrown) {
    LogRecord event = new LogRecord(Level.WARNING, message);
    event.setLoggerName("dev.bonafide.postgres.PostgresInbox");
    event.setInstant(Instant.parse("2026-01-02T03:04:05Z"));
    event.setThrown(thrown);
    return new LogLine().format(event);
  }
}
