package dev.bonafide.text.phrase;

import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.Map;

/**
 * About how often a word is met in running text: enough to choose the rarer of two. The list stands
 * roughly in the order of frequency, the most frequent first; by Zipf's law the n-th of a language
 * makes up a share of 0.1/n or so. Words that are not listed are taken to be the rarer, the longer.
 */
final class Commonness {
  private static final double MOST_FREQUENT = 0.06;
  private static final double RARE = 2e-4;

  private static final Map<String, Double> CHANCES = chances();

  private Commonness() {}

  /** The chance that a word of a text is this one. */
  static double of(String word) {
    Double known = CHANCES.get(word);
    return known != null ? known : RARE / (1 << Math.min(10, word.length()));
  }

  private static Map<String, Double> chances() {
    Map<String, Double> chances = new HashMap<>();
    for (String word : PropertyFile.beside(Commonness.class, "commonness").words("words")) {
      chances.putIfAbsent(word, MOST_FREQUENT / (1 + chances.size() / 4.0));
    }
    return chances;
  }
}
