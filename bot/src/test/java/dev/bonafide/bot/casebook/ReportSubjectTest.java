package dev.bonafide.bot.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stored verdict is about. */
class ReportSubjectTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"subject\": null}", "{\"subject\": {\"kind\": 1", "7"})
  void of_what_is_no_verdict_nothing_is_told(String report) {
    assertThat(ReportSubject.in(report)).isEqualTo(new ReportSubject(null, null));
  }

  @Test
  void it_is_told_by_kind_and_name() {
    assertThat(
            ReportSubject.in(
                """
                {"schema": "bonafide.verdict/1", "other": {"name": "no"},
                 "subject": {"kind": "candidate", "name": "Bo", "attribution": {"label": "B"}}}
                """))
        .isEqualTo(new ReportSubject("candidate", "Bo"));
  }

  @Test
  void nobody_need_be_named() {
    assertThat(ReportSubject.in("{\"subject\": {\"kind\": \"job_post\", \"name\": null}}"))
        .isEqualTo(new ReportSubject("job_post", null));
  }
}
