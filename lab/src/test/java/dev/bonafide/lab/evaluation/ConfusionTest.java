package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  @Test
  void without_cases_no_share_is_there() {
    Confusion none = Confusion.of(List.of(), Prediction::flagged);
    assertThat(none).isEqualTo(new Confusion(0, 0, 0, 0));
    assertThat(none.precision()).isEmpty();
    assertThat(none.recall()).isEmpty();
    assertThat(none.falsePositiveRate()).isEmpty();
  }

  @Test
  void without_fraud_there_is_a_false_positive_rate_and_no_recall() {
    Confusion genuine = Confusion.of(List.of(Predicted.genuine(0.5)), Prediction::flagged);
    assertThat(genuine.recall()).isEmpty();
    assertThat(genuine.falsePositiveRate()).hasValue(0);
  }

  @Test
  void counts_each_side_once() {
    Confusion counts = new Confusion(3, 1, 2, 4);
    assertThat(counts.precision()).hasValue(0.75);
    assertThat(counts.recall()).hasValue(0.6);
    assertThat(counts.falsePositiveRate()).hasValue(0.2);
  }

  @Test
  void verify_and_high_risk_are_flagged_and_too_little_is_not() {
    assertThat(flagged("verify")).isTrue();
    assertThat(flagged("high_risk")).isTrue();
    assertThat(flagged("no_red_flags")).isFalse();
    assertThat(flagged("insufficient_evidence")).isFalse();
  }

  private static boolean flagged(String verdict) {
    return Predicted.of(CaseLabel.FRAUD, verdict, 0.5, List.of(), java.util.Set.of()).flagged();
  }
}
