package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChanceErrorTest {
  @Test
  void without_cases_there_is_nothing_to_draw() {
    assertThat(ChanceError.of(List.of())).isEmpty();
  }

  @Test
  void certain_scores_leave_nothing_to_chance() {
    assertThat(ChanceError.of(drawn(40, 0, 1))).hasValue(0);
  }

  @Test
  void the_same_scores_give_the_same_error_whatever_their_labels() {
    List<Prediction> some = drawn(50, 1, 0.3);
    List<Prediction> others = some.stream().map(one -> one.labelled(CaseLabel.FRAUD)).toList();
    assertThat(ChanceError.of(some)).isEqualTo(ChanceError.of(others));
  }

  @Test
  void chance_makes_less_error_in_many_cases_than_in_few() {
    assertThat(chance(drawn(400, 2, 0.3))).isLessThan(chance(drawn(40, 2, 0.3)));
  }

  @Test
  void most_calibrated_scores_stay_within_and_a_biased_one_does_not() {
    int within = 0;
    for (int seed = 0; seed < 40; seed++) {
      List<Prediction> calibrated = drawn(100, seed, 0.3);
      if (error(calibrated) <= chance(calibrated)) {
        within++;
      }
    }
    assertThat(within).isBetween(34, 40);
    List<Prediction> biased =
        drawn(200, 3, 0.3).stream().map(one -> one.scored(one.score() / 3)).toList();
    assertThat(error(biased)).isGreaterThan(chance(biased));
  }

  private static double error(List<Prediction> some) {
    return Calibration.of(some).expectedError().orElseThrow();
  }

  private static double chance(List<Prediction> some) {
    OptionalDouble chance = ChanceError.of(some);
    return chance.orElseThrow();
  }

  /** Labels that are drawn as often as the scores say. */
  private static List<Prediction> drawn(int cases, long seed, double score) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Prediction> drawn = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      drawn.add(random.nextDouble() < score ? Predicted.fraud(score) : Predicted.genuine(score));
    }
    return drawn;
  }
}
