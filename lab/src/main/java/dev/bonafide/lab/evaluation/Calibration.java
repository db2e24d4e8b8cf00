package dev.bonafide.lab.evaluation;

import dev.bonafide.testkit.evaluation.Prediction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether a score means what it says. Bins hold equally many cases, in the order of the scores and,
 * within one score, of the case ids, so that the same predictions always fall into the same bins.
 *
 * @param brier mean squared distance of the score from what was so (0 best, 1 worst); absent
 *     without cases
 * @param expectedError mean distance of a bin's mean score from its share of fraud, weighted by the
 *     bin's size
 */
public record Calibration(List<Bin> bins, OptionalDouble brier, OptionalDouble expectedError) {
  private static final int BINS = 10;

  /** Cases of like score: what was said on average, and how many were fraud. */
  public record Bin(int cases, double meanScore, double fraudShare) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  public static Calibration of(List<Prediction> predictions) {
    List<Prediction> sorted = new ArrayList<>(predictions);
    sorted.sort(Comparator.comparingDouble(Prediction::score).thenComparing(Prediction::id));
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      int from = (int) ((long) i * sorted.size() / BINS);
      int to = (int) ((long) (i + 1) * sorted.size() / BINS);
      if (from < to) {
        Bin bin = bin(sorted.subList(from, to));
        bins.add(bin);
        error += Math.abs(bin.meanScore() - bin.fraudShare()) * bin.cases() / sorted.size();
      }
    }
    return new Calibration(
        bins, brier(sorted), sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(error));
  }

  private static Bin bin(List<Prediction> cases) {
    double score = cases.stream().mapToDouble(Prediction::score).sum();
    long fraud = cases.stream().filter(Prediction::isFraud).count();
    return new Bin(cases.size(), score / cases.size(), (double) fraud / cases.size());
  }

  private static OptionalDouble brier(List<Prediction> cases) {
    return cases.stream()
        .mapToDouble(one -> Math.pow(one.score() - (one.isFraud() ? 1 : 0), 2))
        .average();
  }
}
