package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.law.HonestTalk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that fires in honest talk may be noted, but must not count. */
class HonestTalkTest {
  private static final String VAGUE = "interview-work-kept-vague";

  private static final RuleSource SHIPPED =
      ShippedRules.all().stream()
          .filter(one -> one.path().endsWith("/" + VAGUE + ".yaml"))
          .findFirst()
          .orElseThrow();

  @Test
  void a_rule_that_fires_in_honest_talk_is_refused_where_it_counts() {
    RuleSource counting =
        new RuleSource(
            SHIPPED.path(), SHIPPED.text().replace("status: experimental", "status: stable"));
    BrokenRules broken =
        catchThrowableOfType(BrokenRules.class, () -> RuleBook.read(List.of(counting), List.of()));
    assertThat(broken.problems())
        .extracting(RuleProblem::what)
        .contains("it fired 0.090 times in 10,000 words of honest talk");
  }

  @Test
  void what_was_measured_is_told_in_a_sentence() {
    assertThat(HonestTalk.told(VAGUE))
        .isEqualTo("honest talk: 0.090 times in 10,000 words (3 in 333,809 words)");
    assertThat(HonestTalk.told("payment-third-party-payee"))
        .isEqualTo("honest talk: 0 times in 10,000 words (0 in 333,809 words)");
  }
}
