package dev.bonafide.conversation.intent;

import java.util.Map;
import java.util.TreeMap;

/** Features of one kind, by numbers that are made of their letters. */
final class FeatureGroup {
  private final Map<Integer, Integer> counts = new TreeMap<>();

  private FeatureGroup() {}

  /** Runs of letters of up to some length, also across words; of one only in dense scripts. */
  static FeatureGroup runs(String text, int longest) {
    FeatureGroup group = new FeatureGroup();
    for (int at = 0; at < text.length(); at++) {
      char first = text.charAt(at);
      int fewest = DenseScript.has(first) || first == '?' ? 1 : 2;
      for (int length = fewest; length <= longest && at + length <= text.length(); length++) {
        group.count("run", text.substring(at, at + length));
      }
    }
    return group;
  }

  /** Words, pairs of them, and the first. */
  static FeatureGroup words(String text) {
    FeatureGroup group = new FeatureGroup();
    String last = "^";
    for (String word : text.strip().split(" ", -1)) {
      group.count(last.equals("^") ? "first" : "next", word);
      group.count("word", word);
      group.count("pair", last + " " + word);
      last = word;
    }
    group.count("pair", last + " $");
    return group;
  }

  /** A number of a feature, never negative; two features hardly ever share one. */
  static int number(String kind, String name) {
    return (31 * kind.hashCode() + name.hashCode() * 0x9E3779B9) & Integer.MAX_VALUE;
  }

  /** What each counts: less the more there are, so that long sentences count as short ones do. */
  Map<Integer, Float> evenly() {
    double length = 0;
    for (int count : counts.values()) {
      length += StrictMath.log1p(count) * StrictMath.log1p(count);
    }
    Map<Integer, Float> values = new TreeMap<>();
    for (var one : counts.entrySet()) {
      values.put(one.getKey(), (float) (StrictMath.log1p(one.getValue()) / Math.sqrt(length)));
    }
    return values;
  }

  private void count(String kind, String name) {
    counts.merge(number(kind, name), 1, Integer::sum);
  }
}
