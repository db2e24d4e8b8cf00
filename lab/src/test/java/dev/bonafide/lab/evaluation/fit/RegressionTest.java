package dev.bonafide.lab.evaluation.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegressionTest {
  @Test
  void without_a_case_the_prior_stands() {
    Regression regression = new Regression();
    regression.positive(1, 0.25);
    regression.any(-0.3, 1);
    assertThat(regression.fitted()).containsExactly(1, -0.3);
  }

  @Test
  void with_many_cases_a_constant_is_the_log10_odds_of_their_labels() {
    Regression regression = new Regression();
    regression.any(0, 10);
    for (int i = 0; i < 1100; i++) {
      regression.add(new double[] {1}, i < 1000);
    }
    assertThat(regression.fitted()[0]).isCloseTo(1.0, within(0.01));
  }

  @Test
  void evidence_never_turns_into_its_contrary() {
    Regression regression = new Regression();
    regression.positive(1, 1);
    for (int i = 0; i < 500; i++) {
      regression.add(new double[] {1.3}, false);
    }
    assertThat(regression.fitted()[0]).isEqualTo(0.1);
  }
}
