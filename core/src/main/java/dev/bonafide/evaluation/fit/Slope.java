package dev.bonafide.evaluation.fit;

import dev.bonafide.verdict.Weights;
import java.util.List;

/** Fits what a sum means: the shift and slope under which scores are likeliest (Platt 1999). */
final class Slope {
  private static final double SPREAD = 0.5;

  private Slope() {}

  static Weights of(List<Sample> samples, Weights weights) {
    Regression regression = new Regression();
    regression.positive(1, SPREAD);
    regression.any(Fit.odds(weights.baseRate()), Fit.SHIFT_SPREAD);
    for (Sample sample : samples) {
      regression.add(new double[] {sample.grounds().sum(weights), 1}, sample.fraud());
    }
    double[] found = regression.fitted();
    return new Weights(weights.groups(), weights.baseRate(), found[1], found[0]);
  }
}
