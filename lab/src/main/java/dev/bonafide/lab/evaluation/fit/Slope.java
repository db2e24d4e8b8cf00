package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.verdict.Weights;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Fits what a sum means: the shift and slope under which scores are likeliest (Platt 1999). */
final class Slope {
  private static final double SPREAD = 0.5;

  private Slope() {}

  static Weights of(List<Sample> samples, Weights weights) {
    return of(samples, one -> one.grounds().sum(weights), Sample::fraud, weights);
  }

  static Weights ofFirstSeen(List<FirstSeen> seen, Weights weights) {
    return of(seen, FirstSeen::sum, FirstSeen::fraud, weights);
  }

  private static <T> Weights of(
      List<T> cases, ToDoubleFunction<T> sum, Predicate<T> fraud, Weights weights) {
    Regression regression = new Regression();
    regression.positive(1, SPREAD);
    regression.any(Fit.odds(weights.baseRate()), Fit.SHIFT_SPREAD);
    for (T one : cases) {
      regression.add(new double[] {sum.applyAsDouble(one), 1}, fraud.test(one));
    }
    double[] found = regression.fitted();
    return new Weights(weights.groups(), weights.baseRate(), found[1], found[0]);
  }
}
