package dev.bonafide.report;

import dev.bonafide.check.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums up the checks that looked and saw nothing: what speaks against a suspicion. */
final class Cleared {
  private Cleared() {}

  static String sentence(List<Outcome> outcomes) {
    Map<String, Long> topics =
        outcomes.stream()
            .filter(Outcome.Clear.class::isInstance)
            .map(outcome -> topic(outcome.check()))
            .collect(Collectors.groupingBy(topic -> topic, TreeMap::new, Collectors.counting()));
    if (topics.isEmpty()) {
      return "No check looked and saw nothing.";
    }
    long sum = topics.values().stream().mapToLong(Long::longValue).sum();
    String list =
        topics.entrySet().stream()
            .map(topic -> topic.getKey() + " " + topic.getValue())
            .collect(Collectors.joining(", "));
    return (sum == 1
            ? "1 check looked and saw nothing: "
            : sum + " checks looked and saw nothing: ")
        + list
        + ".";
  }

  /** A check's id begins with what it is about. */
  private static String topic(String check) {
    int dash = check.indexOf('-');
    return dash < 0 ? check : check.substring(0, dash);
  }
}
