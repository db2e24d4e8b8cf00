package dev.bonafide.documents.picture;

import java.util.List;
import java.util.Locale;

/** The initials that a program draws in a face beside a name, read as the name's first word. */
final class FaceInitials {
  private FaceInitials() {}

  /** Without a first word that is nothing but the initials of the words behind it. */
  static RecognizedLine without(RecognizedLine line) {
    return isBefore(line.words()) ? line.from(1) : line;
  }

  private static boolean isBefore(List<RecognizedWord> words) {
    if (words.size() < 2) {
      return false;
    }
    String letters = lower(words.getFirst().text());
    int named = Math.min(letters.length(), words.size() - 1);
    return letters.length() <= 2
        && named == letters.length()
        && letters.charAt(0) == lower(words.get(1).text()).charAt(0)
        && (named < 2 || letters.charAt(1) == lower(words.get(2).text()).charAt(0));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
