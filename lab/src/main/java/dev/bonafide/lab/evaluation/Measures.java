package dev.bonafide.lab.evaluation;

import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All figures over one set of predictions.
 *
 * @param expectedVerify false positives of {@code flagged} whose author expects {@code verify}
 */
public record Measures(
    int cases,
    int fraud,
    Confusion flagged,
    int expectedVerify,
    Confusion highRisk,
    int insufficient,
    Ranking ranking,
    Calibration calibration,
    Expectations expectations) {

  /** How the cases of one tag fared. */
  public record Slice(int cases, int fraud, int flagged, int highRisk) {}

  public static Measures of(List<Prediction> predictions) {
    return new Measures(
        predictions.size(),
        count(predictions, Prediction::isFraud),
        Confusion.of(predictions, Prediction::flagged),
        count(predictions, one -> !one.isFraud() && one.flagged() && one.expects("verify")),
        Confusion.of(predictions, Prediction::highRisk),
        count(predictions, Prediction::insufficient),
        new Ranking(predictions),
        Calibration.of(predictions),
        Expectations.of(predictions));
  }

  public int genuine() {
    return cases - fraud;
  }

  public static SortedMap<String, Measures> bySubject(List<Prediction> predictions) {
    return predictions.stream()
        .collect(
            Collectors.groupingBy(
                Prediction::subject,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Measures::of)));
  }

  public static SortedMap<String, Slice> byTag(List<Prediction> predictions) {
    SortedMap<String, Slice> slices = new TreeMap<>();
    predictions.stream()
        .flatMap(one -> one.tags().stream())
        .distinct()
        .forEach(tag -> slices.put(tag, slice(predictions, tag)));
    return slices;
  }

  private static Slice slice(List<Prediction> predictions, String tag) {
    List<Prediction> those = predictions.stream().filter(one -> one.tags().contains(tag)).toList();
    return new Slice(
        those.size(),
        count(those, Prediction::isFraud),
        count(those, Prediction::flagged),
        count(those, Prediction::highRisk));
  }

  private static int count(List<Prediction> predictions, Predicate<Prediction> what) {
    return (int) predictions.stream().filter(what).count();
  }
}
