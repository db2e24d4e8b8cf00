package dev.bonafide.documents.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a page, which tell a word parted at the end of a line from one with a hyphen. */
final class PageVocabulary {
  private final Set<String> words = new HashSet<>();

  PageVocabulary(List<Segment> page) {
    for (Segment segment : page) {
      for (String word : segment.text().split("[^\\p{L}-]+", -1)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * Whether the page has, elsewhere, the whole of a word that is parted between two lines.
   *
   * @param before ends with a hyphen
   */
  boolean hasWhole(String before, String next) {
    int start = before.length() - 1;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    String whole = before.substring(start, before.length() - 1) + next.substring(0, end);
    return words.contains(whole.toLowerCase(Locale.ROOT));
  }
}
