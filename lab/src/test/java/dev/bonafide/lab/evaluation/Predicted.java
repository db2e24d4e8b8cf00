package dev.bonafide.lab.evaluation;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.Set;

/** Predictions for tests. */
final class Predicted {
  private static int made;

  private Predicted() {}

  static Prediction fraud(double score) {
    return of(CaseLabel.FRAUD, "verify", score, List.of(), Set.of());
  }

  static Prediction genuine(double score) {
    return of(CaseLabel.GENUINE, "no_red_flags", score, List.of(), Set.of());
  }

  static Prediction of(
      CaseLabel label, String verdict, double score, List<String> fired, Set<String> couldLook) {
    return expecting(label, verdict, score, fired, couldLook, Expectation.NONE);
  }

  static Prediction expecting(
      CaseLabel label,
      String verdict,
      double score,
      List<String> fired,
      Set<String> couldLook,
      Expectation expectation) {
    return new Prediction(
        "case-" + made++,
        label,
        "candidate",
        List.of("some"),
        expectation,
        verdict,
        score,
        fired,
        couldLook);
  }
}
