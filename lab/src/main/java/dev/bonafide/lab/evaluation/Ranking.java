package dev.bonafide.lab.evaluation;

import dev.bonafide.testkit.evaluation.Prediction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well the scores put fraud before genuine cases. Cases of one score are taken together, so
 * that the order within a tie changes nothing.
 */
public final class Ranking {
  private final List<Step> steps;
  private final int fraud;
  private final int genuine;

  /** So many fraud and genuine cases score at least {@code threshold}. */
  public record Step(double threshold, int fraud, int genuine) {}

  /** A place on a curve, both axes from 0 to 1. */
  public record Point(double x, double y) {}

  public Ranking(List<Prediction> predictions) {
    List<Prediction> sorted = new ArrayList<>(predictions);
    sorted.sort(Comparator.comparingDouble(Prediction::score).reversed());
    List<Step> found = new ArrayList<>();
    int positives = 0;
    for (int i = 0; i < sorted.size(); i++) {
      positives += sorted.get(i).isFraud() ? 1 : 0;
      double score = sorted.get(i).score();
      if (i + 1 == sorted.size() || sorted.get(i + 1).score() != score) {
        found.add(new Step(score, positives, i + 1 - positives));
      }
    }
    this.steps = List.copyOf(found);
    this.fraud = positives;
    this.genuine = sorted.size() - positives;
  }

  /**
   * The probability that a fraud scores above a genuine case, a tie counting half; absent where one
   * side is empty.
   */
  public OptionalDouble rocAuc() {
    if (fraud == 0 || genuine == 0) {
      return OptionalDouble.empty();
    }
    double area = 0;
    Point last = new Point(0, 0);
    for (Point point : roc()) {
      area += (point.x() - last.x()) * (point.y() + last.y()) / 2;
      last = point;
    }
    return OptionalDouble.of(area);
  }

  /** Precision at each threshold, weighted by the recall it adds; absent without any fraud. */
  public OptionalDouble averagePrecision() {
    if (fraud == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    int before = 0;
    for (Step step : steps) {
      double precision = (double) step.fraud() / (step.fraud() + step.genuine());
      sum += precision * (step.fraud() - before) / fraud;
      before = step.fraud();
    }
    return OptionalDouble.of(sum);
  }

  /** False positive rate and recall at each threshold, from (0, 0); empty where a side is. */
  public List<Point> roc() {
    if (fraud == 0 || genuine == 0) {
      return List.of();
    }
    List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
    for (Step step : steps) {
      points.add(new Point((double) step.genuine() / genuine, (double) step.fraud() / fraud));
    }
    return points;
  }

  /** Recall and precision at each threshold; empty without any fraud. */
  public List<Point> precisionRecall() {
    if (fraud == 0) {
      return List.of();
    }
    return steps.stream()
        .map(
            step ->
                new Point(
                    (double) step.fraud() / fraud,
                    (double) step.fraud() / (step.fraud() + step.genuine())))
        .toList();
  }
}
