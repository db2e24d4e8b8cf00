package dev.bonafide.bot.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads from a stored verdict what it is about. */
class StoredReportTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "7",
        "null",
        "{\"subject\": null}",
        "{\"subject\": {\"kind\": 1",
        "{\"subject\": {\"kind\": 1}}",
        "{\"subject\": [1]}",
        "{\"subject\": [{"
      })
  void of_what_is_no_verdict_nothing_is_told(String json) {
    StoredReport report = StoredReport.of(json);
    assertThat(report.kind()).isNull();
    assertThat(report.name()).isNull();
  }

  @Test
  void the_subject_is_told_by_kind_and_name() {
    StoredReport report =
        StoredReport.of(
            """
            {"schema": "bonafide.verdict/1", "other": {"name": "no"},
             "subject": {"kind": "candidate", "name": "Bo", "attribution": {"label": "B"}}}
            """);
    assertThat(report.kind()).isEqualTo("candidate");
    assertThat(report.name()).isEqualTo("Bo");
  }

  @Test
  void nobody_need_be_named() {
    StoredReport report =
        StoredReport.of("{\"subject\": {\"kind\": \"job_post\", \"name\": null}}");
    assertThat(report.kind()).isEqualTo("job_post");
    assertThat(report.name()).isNull();
  }
}
