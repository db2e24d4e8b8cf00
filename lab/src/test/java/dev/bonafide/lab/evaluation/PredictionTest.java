package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.testkit.evaluation.Prediction;
import dev.bonafide.testkit.evaluation.RuleFigures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What predictions say of the rules. */
class PredictionTest {

  @Test
  void only_cases_that_it_could_look_at_count() {
    List<Prediction> predictions =
        List.of(
            Predicted.of(CaseLabel.FRAUD, "verify", 0.9, List.of("a"), Set.of("a", "b")),
            Predicted.of(CaseLabel.FRAUD, "verify", 0.9, List.of(), Set.of("b")),
            Predicted.of(CaseLabel.GENUINE, "verify", 0.9, List.of("b"), Set.of("a", "b")));
    assertThat(Prediction.byRule(predictions))
        .containsExactly(new RuleFigures("a", 1, 0, 1, 1), new RuleFigures("b", 0, 1, 2, 1));
  }
}
