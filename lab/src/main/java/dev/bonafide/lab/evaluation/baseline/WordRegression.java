package dev.bonafide.lab.evaluation.baseline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A logistic regression over bags of words, with a normal prior around 0 for each word. Found by
 * Nesterov's steps over a bound of the curvature; rows have length 1, so the bound is known. The
 * same texts give the same figures.
 */
public final class WordRegression {
  /** Of the sum of squares, against the sum of the cases' log losses: as in the usual recipe. */
  private static final double PENALTY = 0.05;

  private static final int STEPS = 300;

  private final Bags bags;
  private final double[] coefficients;
  private double shift;

  /** Learns from texts whose truth is known. */
  public WordRegression(List<Text> texts) {
    List<Text> sorted = texts.stream().sorted(Comparator.comparing(Text::id)).toList();
    bags = new Bags(sorted);
    coefficients = new double[bags.columns()];
    learn(sorted.stream().map(bags::row).toList(), sorted);
  }

  private void learn(List<Bags.Row> rows, List<Text> texts) {
    double[] ahead = coefficients.clone();
    double aheadShift = 0;
    double step = 1 / (2 * PENALTY + rows.size() / 8.0);
    for (int turn = 1; turn <= STEPS; turn++) {
      double[] slope = new double[coefficients.length];
      double shiftSlope = 0;
      for (int i = 0; i < rows.size(); i++) {
        Bags.Row row = rows.get(i);
        double odds = row.times(ahead) + aheadShift;
        double miss = 1 / (1 + StrictMath.exp(-odds)) - (texts.get(i).fraud() ? 1 : 0);
        shiftSlope += miss;
        for (int at = 0; at < row.columns().length; at++) {
          slope[row.columns()[at]] += miss * row.weights()[at];
        }
      }
      double momentum = (turn - 1.0) / (turn + 2.0);
      for (int each = 0; each < slope.length; each++) {
        double next = ahead[each] - step * (slope[each] + 2 * PENALTY * ahead[each]);
        ahead[each] = next + momentum * (next - coefficients[each]);
        coefficients[each] = next;
      }
      double next = aheadShift - step * shiftSlope;
      aheadShift = next + momentum * (next - shift);
      shift = next;
    }
  }

  /** The log odds that a text is fraud, as far as its words tell. */
  public double odds(Text text) {
    return bags.row(text).times(coefficients) + shift;
  }

  @Override
  public String toString() {
    return "regression over " + Arrays.stream(coefficients).filter(c -> c != 0).count() + " words";
  }
}
