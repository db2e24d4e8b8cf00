package dev.bonafide.lab.evaluation;

import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Counts of right and wrong answers to a yes-or-no question; fraud is the positive side. A share
 * whose whole is empty is not there, rather than 0.
 */
public record Confusion(int tp, int fp, int fn, int tn) {

  public static Confusion of(List<Prediction> predictions, Predicate<Prediction> positive) {
    int[] counts = new int[4];
    for (Prediction prediction : predictions) {
      counts[(prediction.isFraud() ? 0 : 1) + (positive.test(prediction) ? 0 : 2)]++;
    }
    return new Confusion(counts[0], counts[1], counts[2], counts[3]);
  }

  public OptionalDouble precision() {
    return share(tp, tp + fp);
  }

  public OptionalDouble recall() {
    return share(tp, tp + fn);
  }

  public OptionalDouble falsePositiveRate() {
    return share(fp, fp + tn);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
