package dev.bonafide.bot.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.cases.StoredFinding;
import dev.bonafide.web.cases.StoredQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads from a stored verdict what it is about, what was found, and what can be asked. */
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
        "{\"findings\": 1}",
        "{\"findings\": [1]}",
        "{\"findings\": [{",
        "{\"questions\": {}}",
        "{\"questions\": [{\"ask\": \"W"
      })
  void of_what_is_no_verdict_nothing_is_told(String json) {
    StoredReport report = StoredReport.of(json);
    assertThat(report.kind()).isNull();
    assertThat(report.name()).isNull();
    assertThat(report.findings()).isEmpty();
    assertThat(report.questions()).isEmpty();
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

  @Test
  void findings_stand_in_their_order_without_those_that_another_one_tells() {
    assertThat(
            StoredReport.of(
                    """
                    {"id": "1", "subject": {"findings": [{"rule": "no"}]}, "findings": [
                     {"rule": "a-b", "title": "One", "strength": "strong", "noted": false,
                      "evidence": [{"quote": "x", "rule": "no"}]},
                     {"rule": "a-c", "title": "Two", "strength": "weak", "noted": true, "partOf": "a-b"},
                     {"rule": "a-d", "title": "Three", "strength": "weak", "beneath": "a-b"},
                     {"rule": "a-e", "title": "Four", "strength": "weak", "noted": true,
                      "setAside": {"by": "reviewer", "as": "explained", "said": "fine"}},
                     {"rule": "a-f", "title": "Five", "strength": "moderate", "noted": true,
                      "setAside": {"by": "reading", "reason": "misread", "evidence": []}}],
                     "contradictions": []}
                    """)
                .findings())
        .containsExactly(
            new StoredFinding("a-b", "One", "strong", false, null),
            new StoredFinding("a-e", "Four", "weak", true, "explained"),
            new StoredFinding("a-f", "Five", "moderate", true, ""));
  }

  @Test
  void questions_stand_in_their_order_with_what_they_test() {
    assertThat(
            StoredReport.of(
                    """
                    {"findings": [{"ask": "no"}], "questions": [
                     {"ask": "Why?", "because": [], "asked": {"by": "api", "at": "x"}},
                     {"ask": "Whose is it?", "because": ["a-b", "a-c"], "goodAnswer": "Mine."}]}
                    """)
                .questions())
        .containsExactly(
            new StoredQuestion("Why?", List.of()),
            new StoredQuestion("Whose is it?", List.of("a-b", "a-c")));
  }
}
