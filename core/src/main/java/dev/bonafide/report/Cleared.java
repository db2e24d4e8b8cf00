package dev.bonafide.report;

import dev.bonafide.check.Outcome;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums up the checks that looked and saw nothing: what speaks against a suspicion. */
final class Cleared {
  private Cleared() {}

  static String sentence(List<Outcome> outcomes, Phrasebook book) {
    Map<String, Long> topics =
        outcomes.stream()
            .filter(Outcome.Clear.class::isInstance)
            .map(outcome -> topic(outcome.check()))
            .collect(Collectors.groupingBy(topic -> topic, TreeMap::new, Collectors.counting()));
    if (topics.isEmpty()) {
      return book.say("cleared.none");
    }
    long sum = topics.values().stream().mapToLong(Long::longValue).sum();
    String list =
        topics.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(topic -> topic(topic.getKey(), book) + " (" + topic.getValue() + ")")
            .collect(Collectors.joining(", "));
    return book.say("cleared", sum, list);
  }

  private static String topic(String topic, Phrasebook book) {
    String key = "topic." + topic;
    return book.knows(key) ? book.say(key) : topic;
  }

  /** A check's id begins with what it is about. */
  private static String topic(String check) {
    int dash = check.indexOf('-');
    return dash < 0 ? check : check.substring(0, dash);
  }
}
