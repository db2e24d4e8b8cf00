package dev.bonafide.lab.evaluation;

import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;

/** How often what the authors expected was said; only cases that expect something count. */
public record Expectations(int verdictMet, int verdictMissed, int rulesMet, int rulesMissed) {

  public static Expectations of(List<Prediction> predictions) {
    int verdicts = 0;
    int verdictsMet = 0;
    int rules = 0;
    int rulesMet = 0;
    for (Prediction prediction : predictions) {
      if (prediction.expectation().verdict() != null) {
        verdicts++;
        verdictsMet += prediction.expects(prediction.verdict()) ? 1 : 0;
      }
      for (String rule : prediction.expectation().rules()) {
        rules++;
        rulesMet += prediction.fired().contains(rule) ? 1 : 0;
      }
    }
    return new Expectations(verdictsMet, verdicts - verdictsMet, rulesMet, rules - rulesMet);
  }
}
