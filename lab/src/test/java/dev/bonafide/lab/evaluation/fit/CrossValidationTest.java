package dev.bonafide.lab.evaluation.fit;

import static dev.bonafide.check.Strength.STRONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  private static final List<Sample> SAMPLES =
      new Samples().with("a", STRONG, 30, 3).without(10, 40).all();

  @Test
  void every_case_is_scored_once() {
    assertThat(CrossValidation.scores(SAMPLES)).hasSize(SAMPLES.size());
  }

  @Test
  void no_case_is_scored_by_weights_that_have_seen_its_label() {
    for (int i = 0; i < SAMPLES.size(); i += 9) {
      Sample one = SAMPLES.get(i);
      List<Sample> lied = new ArrayList<>(SAMPLES);
      lied.set(i, new Sample(one.id(), !one.fraud(), one.grounds()));
      assertThat(CrossValidation.scores(lied).get(one.id()))
          .isEqualTo(CrossValidation.scores(SAMPLES).get(one.id()));
      assertThat(CrossValidation.scores(lied)).isNotEqualTo(CrossValidation.scores(SAMPLES));
    }
  }
}
