package dev.bonafide.bot.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.cases.StoredFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person can rule on in a stored verdict. */
class ReportFindingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "7",
        "{\"findings\": 1}",
        "{\"findings\": [1]}",
        "{\"findings\": [{"
      })
  void in_what_is_no_verdict_there_is_nothing(String report) {
    assertThat(ReportFindings.in(report)).isEmpty();
  }

  @Test
  void findings_stand_in_their_order_without_those_that_another_one_tells() {
    assertThat(
            ReportFindings.in(
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
                """))
        .containsExactly(
            new StoredFinding("a-b", "One", "strong", false, null),
            new StoredFinding("a-e", "Four", "weak", true, "explained"),
            new StoredFinding("a-f", "Five", "moderate", true, ""));
  }
}
