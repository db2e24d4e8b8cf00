package dev.bonafide.lab.evaluation.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression in log10 odds with a normal prior for every coefficient. Each is moved in
 * turn by its slope over a bound of its curvature (a quarter of the squares, Böhning and Lindsay
 * 1988), which never overshoots, until nothing moves.
 */
final class Regression {
  private static final double LN_10 = StrictMath.log(10);
  private static final int SWEEPS = 20_000;
  private static final double STILL = 1e-9;

  /** Of a coefficient that may not turn its sign. */
  private static final double LEAST = 0.1;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Prior> priors = new ArrayList<>();

  private record Prior(double mean, double variance, double least) {}

  /** The next coefficient's mean and deviation before any case is seen. */
  void any(double mean, double deviation) {
    priors.add(new Prior(mean, deviation * deviation, Double.NEGATIVE_INFINITY));
  }

  /** The same of one that stays above {@value #LEAST}, whatever the cases say. */
  void positive(double mean, double deviation) {
    priors.add(new Prior(mean, deviation * deviation, LEAST));
  }

  /**
   * @param row a figure for each coefficient
   */
  void add(double[] row, boolean label) {
    rows.add(row);
    labels.add(label);
  }

  double[] fitted() {
    double[] found = priors.stream().mapToDouble(Prior::mean).toArray();
    double[] odds = rows.stream().mapToDouble(row -> dot(row, found)).toArray();
    double moved = 1;
    for (int sweep = 0; sweep < SWEEPS && moved > STILL; sweep++) {
      moved = 0;
      for (int each = 0; each < found.length; each++) {
        moved = Math.max(moved, Math.abs(move(each, found, odds)));
      }
    }
    return found;
  }

  private double move(int each, double[] found, double[] odds) {
    Prior prior = priors.get(each);
    double slope = (found[each] - prior.mean) / prior.variance;
    double curvature = 1 / prior.variance;
    for (int i = 0; i < odds.length; i++) {
      double x = rows.get(i)[each] * LN_10;
      if (x != 0) {
        double probability = 1 / (1 + StrictMath.exp(-odds[i] * LN_10));
        slope += (probability - (labels.get(i) ? 1 : 0)) * x;
        curvature += x * x / 4;
      }
    }
    double before = found[each];
    found[each] = Math.max(prior.least, before - slope / curvature);
    for (int i = 0; i < odds.length; i++) {
      odds[i] += (found[each] - before) * rows.get(i)[each];
    }
    return found[each] - before;
  }

  private static double dot(double[] row, double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * coefficients[i];
    }
    return sum;
  }
}
