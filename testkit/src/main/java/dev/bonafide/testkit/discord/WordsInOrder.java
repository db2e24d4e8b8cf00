package dev.bonafide.testkit.discord;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that are looked for in their order.
 *
 * @param slop how many others may stand between two of them
 */
record WordsInOrder(List<String> words, int slop) {
  WordsInOrder(String text, int slop) {
    this(split(text), slop);
  }

  private static List<String> split(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean standIn(String text) {
    List<String> all = split(text);
    for (int start = 0; start <= all.size(); start++) {
      int at = start;
      int skipped = 0;
      int found = 0;
      while (found < words.size() && at < all.size() && skipped <= slop) {
        boolean same = all.get(at).equals(words.get(found));
        found += same ? 1 : 0;
        skipped = same ? 0 : skipped + 1;
        at++;
      }
      if (found == words.size()) {
        return true;
      }
    }
    return false;
  }
}
