package dev.bonafide.bot.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
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
  void an_address_and_letters_of_any_script_stand_as_they_are() {
    assertThat(line("https://x.example/a/b, Zürich, 😀, \u202e", null))
        .contains("\"message\":\"https://x.example/a/b, Zürich, 😀, \u202e\"");
  }

  @Test
  void a_case_is_a_number_with_its_platform_and_nobody_s_id() {
    LogRecord event = event("{0}, case {1}");
    event.setParameters(new Object[] {"examined", new CaseId(new Tenant("telegram:4711"), 1234)});
    assertThat(new JsonLogLine().format(event))
        .contains(
            "\"message\":\"examined, case 1234 (telegram)\",\"case\":1234,"
                + "\"platform\":\"telegram\"")
        .doesNotContain("4711");
    assertThat(new LogLine().format(event))
        .endsWith("PostgresInbox: examined, case 1234 (telegram)\n");
  }

  @Test
  void where_there_is_no_case_there_is_no_field() {
    LogRecord event = event("{0}, case {1}");
    event.setParameters(new Object[] {"saw", new CaseId(Tenant.LOCAL, AuditEvent.NO_CASE)});
    assertThat(new JsonLogLine().format(event)).contains("\"message\":\"saw, case none\"}");
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
    LogRecord event = event(message);
    event.setThrown(thrown);
    return new JsonLogLine().format(event);
  }

  private static LogRecord event(String message) {
    LogRecord event = new LogRecord(Level.WARNING, message);
    event.setLoggerName("dev.bonafide.postgres.PostgresInbox");
    event.setInstant(Instant.parse("2026-01-02T03:04:05Z"));
    return event;
  }
}
