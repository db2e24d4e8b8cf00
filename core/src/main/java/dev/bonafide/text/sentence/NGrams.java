package dev.bonafide.text.sentence;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Runs of letters and of words, which tell what a sentence is about without knowing its grammar.
 */
public final class NGrams {
  /** Letters of the shortest run of a spaced script, and of the longest. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 5;

  private NGrams() {}

  /**
   * Runs of letters, also across words; words; and pairs of them, the ends of the sentence among
   * them. Numbers are all alike.
   */
  public static Set<String> of(PlainSentence sentence) {
    String text = WrittenNumbers.alike(sentence.text());
    Set<String> all = new LinkedHashSet<>();
    for (int at = 0; at < text.length(); at++) {
      int shortest = DenseScript.has(text.charAt(at)) ? 1 : SHORTEST;
      int longest = Math.min(LONGEST, text.length() - at);
      for (int length = shortest; length <= longest; length++) {
        all.add(text.substring(at, at + length));
      }
    }
    String last = "^";
    for (String word : text.strip().split(" ", -1)) {
      all.add("=" + word);
      all.add("=" + last + " " + word);
      last = word;
    }
    all.add("=" + last + " $");
    return all;
  }
}
