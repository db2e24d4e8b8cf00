package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bonafide.testkit.evaluation.RuleFigures;
import org.junit.jupiter.api.Test;

class RuleFiguresTest {

  @Test
  void a_rule_that_could_look_on_one_side_only_has_no_ratio() {
    assertThat(new RuleFigures("some", 3, 0, 5, 0).ratio()).isEmpty();
    assertThat(new RuleFigures("some", 0, 0, 0, 9).ratio()).isEmpty();
  }

  /** log10((10.5 / 20.5) / (1.5 / 20.5)) = log10(7) = 0.8451. */
  @Test
  void half_a_case_is_added_to_each_side() {
    RuleFigures.Ratio ratio = new RuleFigures("some", 10, 1, 20, 20).ratio().orElseThrow();
    assertThat(ratio.log10()).isCloseTo(0.845098, within(1e-6));
    // sqrt(1/10.5 − 1/20.5 + 1/1.5 − 1/20.5) = 0.81507; × 1.64485 / ln 10 = 0.58225.
    assertThat(ratio.high() - ratio.log10()).isCloseTo(0.58225, within(1e-4));
    assertThat(ratio.log10() - ratio.low()).isCloseTo(0.58225, within(1e-4));
  }

  @Test
  void a_rule_that_never_fired_says_nothing_either_way() {
    RuleFigures.Ratio ratio = new RuleFigures("some", 0, 0, 30, 30).ratio().orElseThrow();
    assertThat(ratio.log10()).isCloseTo(0, within(1e-12));
    assertThat(ratio.low()).isNegative();
    assertThat(ratio.high()).isPositive();
  }
}
