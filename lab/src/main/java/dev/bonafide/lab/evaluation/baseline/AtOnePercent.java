package dev.bonafide.lab.evaluation.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many frauds are found where no honest source has more than one in a hundred of its cases
 * flagged: the threshold is the lowest at which that holds for every source.
 *
 * @param threshold scores above it are flagged
 * @param found frauds flagged
 * @param flagged honest cases flagged, by source
 * @param honest honest cases, by source
 */
public record AtOnePercent(
    double threshold,
    int found,
    int frauds,
    Map<String, Integer> flagged,
    Map<String, Integer> honest) {
  private static final int IN_A_HUNDRED = 100;

  public static AtOnePercent of(List<Scored> scored) {
    Map<String, List<Double>> bySource = new TreeMap<>();
    scored.stream()
        .filter(one -> !one.fraud() && !one.spared())
        .forEach(
            one -> bySource.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one.score()));
    double threshold = Double.NEGATIVE_INFINITY;
    for (List<Double> scores : bySource.values()) {
      scores.sort(Comparator.reverseOrder());
      threshold = Math.max(threshold, scores.get(scores.size() / IN_A_HUNDRED));
    }
    double above = threshold;
    Map<String, Integer> flagged = new TreeMap<>();
    Map<String, Integer> honest = new TreeMap<>();
    bySource.forEach(
        (source, scores) -> {
          flagged.put(source, (int) scores.stream().filter(score -> score > above).count());
          honest.put(source, scores.size());
        });
    List<Scored> frauds = scored.stream().filter(Scored::fraud).toList();
    int found = (int) frauds.stream().filter(one -> one.score() > above).count();
    return new AtOnePercent(above, found, frauds.size(), flagged, honest);
  }
}
