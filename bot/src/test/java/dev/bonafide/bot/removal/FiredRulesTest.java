package dev.bonafide.bot.removal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiredRulesTest {

  @Test
  void of_what_is_no_verdict_nothing_is_left() {
    assertThat(FiredRules.in("")).isEmpty();
    assertThat(FiredRules.in("{\"findings\": {\"rule\": \"a\"}}")).isEmpty();
    assertThat(FiredRules.in("{\"findings\": [{\"rule\": ")).isEmpty();
  }

  @Test
  void the_rules_of_the_findings_are_named_once_and_nothing_that_was_quoted() {
    String report =
        """
        {"subject": {"rule": "no"}, "findings": [
          {"rule": "b", "evidence": [{"rule": "quoted", "quote": "my cousin"}]},
          {"ask": ["x"], "rule": "a"}, {"rule": "b"}], "rule": "neither"}
        """;
    assertThat(FiredRules.in(report)).containsExactly("b", "a");
  }
}
