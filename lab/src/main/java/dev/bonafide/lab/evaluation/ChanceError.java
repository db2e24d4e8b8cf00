package dev.bonafide.lab.evaluation;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * How much calibration error chance alone makes: a parametric bootstrap. Labels are drawn as often
 * as the scores say, so that the scores are perfectly calibrated, and the error of each draw is
 * measured as that of the real labels is.
 */
public final class ChanceError {
  /** Of these draws, 95 in 100 show at most the error that is given. */
  static final int DRAWS = 1000;

  private static final double SHARE = 0.95;
  private static final long SEED = 20_261_121;

  private ChanceError() {}

  /** The error that 95 of 100 perfectly calibrated scores stay within; the same each time. */
  public static OptionalDouble of(List<Prediction> predictions) {
    if (predictions.isEmpty()) {
      return OptionalDouble.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] errors = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      List<Prediction> drawn = new ArrayList<>();
      for (Prediction one : predictions) {
        drawn.add(
            one.labelled(random.nextDouble() < one.score() ? CaseLabel.FRAUD : CaseLabel.GENUINE));
      }
      errors[draw] = Calibration.of(drawn).expectedError().orElseThrow();
    }
    Arrays.sort(errors);
    return OptionalDouble.of(errors[(int) (SHARE * DRAWS)]);
  }
}
