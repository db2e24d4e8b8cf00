package dev.bonafide.text.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of letters and of words, which tell what a sentence is about without knowing its grammar.
 */
public final class NGrams {
  /** Letters of the shortest run of a spaced script, and of the longest. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 5;

  private NGrams() {}

  /**
   * Runs of letters, also across words; words; and pairs of them. Numbers are all alike.
   *
   * @return some of them more than once
   */
  public static List<String> of(PlainSentence sentence) {
    String text = WrittenNumbers.alike(sentence.text());
    List<String> all = new ArrayList<>();
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
    return all;
  }
}
