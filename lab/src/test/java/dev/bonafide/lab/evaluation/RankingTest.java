package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bonafide.lab.evaluation.Ranking.Point;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void an_empty_side_has_no_area_and_no_curve() {
    Ranking genuine = new Ranking(List.of(Predicted.genuine(0.2), Predicted.genuine(0.9)));
    assertThat(genuine.rocAuc()).isEmpty();
    assertThat(genuine.averagePrecision()).isEmpty();
    assertThat(genuine.roc()).isEmpty();
    assertThat(genuine.precisionRecall()).isEmpty();
    assertThat(new Ranking(List.of()).rocAuc()).isEmpty();
  }

  @Test
  void fraud_alone_has_full_precision_and_no_area() {
    Ranking fraud = new Ranking(List.of(Predicted.fraud(0.2)));
    assertThat(fraud.rocAuc()).isEmpty();
    assertThat(fraud.averagePrecision()).hasValue(1);
  }

  @Test
  void one_score_for_all_ranks_by_chance() {
    Ranking tied =
        new Ranking(List.of(Predicted.fraud(0.5), Predicted.genuine(0.5), Predicted.genuine(0.5)));
    assertThat(tied.rocAuc()).hasValue(0.5);
    assertThat(tied.averagePrecision().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(tied.roc()).containsExactly(new Point(0, 0), new Point(1, 1));
  }

  /** Of 2 × 2 pairs: 0.9 beats both, 0.5 beats 0.1 and ties 0.5: (2 + 1 + 0.5) / 4. */
  @Test
  void a_tie_between_the_sides_counts_half() {
    Ranking ranking =
        new Ranking(
            List.of(
                Predicted.fraud(0.9),
                Predicted.fraud(0.5),
                Predicted.genuine(0.5),
                Predicted.genuine(0.1)));
    assertThat(ranking.rocAuc()).hasValue(0.875);
    assertThat(ranking.roc())
        .containsExactly(new Point(0, 0), new Point(0, 0.5), new Point(0.5, 1), new Point(1, 1));
    // 1/1 for the first half of the recall, 2/3 for the second.
    assertThat(ranking.averagePrecision().orElseThrow()).isCloseTo(5.0 / 6, within(1e-12));
  }

  @Test
  void the_order_within_a_tie_changes_nothing() {
    Prediction fraud = Predicted.fraud(0.7);
    Prediction genuine = Predicted.genuine(0.7);
    Prediction low = Predicted.genuine(0.2);
    assertThat(new Ranking(List.of(fraud, genuine, low)).averagePrecision())
        .isEqualTo(new Ranking(List.of(low, genuine, fraud)).averagePrecision());
  }

  @Test
  void the_wrong_way_round_is_nought() {
    assertThat(new Ranking(List.of(Predicted.fraud(0.1), Predicted.genuine(0.9))).rocAuc())
        .hasValue(0);
  }
}
