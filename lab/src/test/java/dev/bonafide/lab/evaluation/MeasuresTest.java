package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Expectation VERIFY = new Expectation("verify", List.of("a", "b"));

  @Test
  void nothing_measured_is_nothing_counted() {
    Measures none = Measures.of(List.of());
    assertThat(none.cases()).isZero();
    assertThat(none.ranking().rocAuc()).isEmpty();
    assertThat(Measures.bySubject(List.of())).isEmpty();
    assertThat(Measures.byTag(List.of())).isEmpty();
  }

  @Test
  void a_genuine_case_that_expects_verify_is_a_false_positive_and_counted_again() {
    Measures measures = Measures.of(List.of(expecting(CaseLabel.GENUINE, "verify")));
    assertThat(measures.flagged().fp()).isEqualTo(1);
    assertThat(measures.expectedVerify()).isEqualTo(1);
  }

  @Test
  void a_fraud_that_expects_verify_is_no_false_positive() {
    assertThat(Measures.of(List.of(expecting(CaseLabel.FRAUD, "verify"))).expectedVerify())
        .isZero();
  }

  @Test
  void expectations_count_exact_verdicts_and_each_rule() {
    Measures measures =
        Measures.of(
            List.of(
                expecting(CaseLabel.FRAUD, "verify"),
                expecting(CaseLabel.FRAUD, "high_risk"),
                Predicted.fraud(0.5)));
    assertThat(measures.expectations()).isEqualTo(new Expectations(1, 1, 2, 2));
  }

  @Test
  void too_little_to_say_counts_as_not_flagged() {
    Measures measures =
        Measures.of(
            List.of(
                Predicted.of(CaseLabel.FRAUD, "insufficient_evidence", 0.5, List.of(), Set.of())));
    assertThat(measures.insufficient()).isEqualTo(1);
    assertThat(measures.flagged().fn()).isEqualTo(1);
  }

  @Test
  void tags_slice_the_counts() {
    assertThat(Measures.byTag(List.of(Predicted.fraud(0.9), Predicted.genuine(0.1))))
        .containsEntry("some", new Measures.Slice(2, 1, 1, 0));
  }

  private static Prediction expecting(CaseLabel label, String verdict) {
    return Predicted.expecting(label, verdict, 0.8, List.of("a"), Set.of("a", "b"), VERIFY);
  }
}
