package dev.bonafide.lab.bench.screenshot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Counts messages of those who were told apart, however their names were read: each who was drawn
 * is the one label that most of their messages have, and no label is two people.
 */
final class ToldApart {
  private record Match(String who, String label) {}

  private ToldApart() {}

  /**
   * Messages in a drawn talk whose label is that of who wrote them.
   *
   * @param read by the number of a message, whom it was read as; empty for no one
   */
  static int of(List<DrawnMessage> messages, IntFunction<String> read) {
    Map<Match, Integer> times = new HashMap<>();
    for (int i = 0; i < messages.size(); i++) {
      String label = read.apply(i);
      if (!label.isEmpty()) {
        times.merge(new Match(messages.get(i).who(), label), 1, Integer::sum);
      }
    }
    List<Map.Entry<Match, Integer>> often =
        times.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    Set<String> writers = new HashSet<>();
    Set<String> labels = new HashSet<>();
    int apart = 0;
    for (Map.Entry<Match, Integer> one : often) {
      Match match = one.getKey();
      if (!writers.contains(match.who()) && !labels.contains(match.label())) {
        writers.add(match.who());
        labels.add(match.label());
        apart += one.getValue();
      }
    }
    return apart;
  }
}
