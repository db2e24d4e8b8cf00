package dev.bonafide.lab.evaluation.baseline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The vocabulary of some texts, each word weighed by how rare it is: what stands in fewer than
 * {@value #LEAST} texts is left out. Rows have length 1.
 */
final class Bags {
  private static final int LEAST = 4;

  private final Map<String, Integer> columnOf = new HashMap<>();
  private final double[] rarity;

  Bags(List<Text> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> text.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST);
    rarity = new double[counts.size()];
    counts.forEach(
        (word, count) -> {
          rarity[columnOf.size()] = StrictMath.log((double) texts.size() / count);
          columnOf.put(word, columnOf.size());
        });
  }

  int columns() {
    return rarity.length;
  }

  Row row(Text text) {
    int[] columns =
        text.words().stream()
            .filter(columnOf::containsKey)
            .mapToInt(columnOf::get)
            .sorted()
            .toArray();
    double squares = 0;
    for (int column : columns) {
      squares += rarity[column] * rarity[column];
    }
    double length = Math.sqrt(Math.max(squares, 1e-12));
    double[] weights = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      weights[i] = rarity[columns[i]] / length;
    }
    return new Row(columns, weights);
  }

  /** The columns that are not 0, and what stands there. */
  @SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop, and never handed on.
  record Row(int[] columns, double[] weights) {

    double times(double[] coefficients) {
      double sum = 0;
      for (int i = 0; i < columns.length; i++) {
        sum += weights[i] * coefficients[columns[i]];
      }
      return sum;
    }
  }
}
