package dev.bonafide.casefile;

import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.text.LookAlike;
import dev.bonafide.text.Normalised;

/**
 * Letters and digits of a text alone, in one plain form.
 *
 * @param apart its words, a space before and after each
 * @param together the same without a space
 */
record SearchableWords(String apart, String together) {
  /** Letters and digits from which on a name is told wherever it stands. */
  private static final int LONG = 8;

  static SearchableWords of(String text) {
    StringBuilder apart = new StringBuilder(" ");
    LookAlike.latin(Normalised.of(text).text())
        .codePoints()
        .filter(letter -> !InvisibleCharacters.is(letter))
        .forEach(letter -> append(letter, apart));
    append(' ', apart);
    return new SearchableWords(apart.toString(), apart.toString().replace(" ", ""));
  }

  private static void append(int letter, StringBuilder apart) {
    if (Character.isLetterOrDigit(letter)) {
      apart.appendCodePoint(letter);
    } else if (apart.charAt(apart.length() - 1) != ' ') {
      apart.append(' ');
    }
  }

  boolean isEmpty() {
    return together.isEmpty();
  }

  boolean isOfTwoWords() {
    return apart.strip().split(" ").length == 2 && together.chars().noneMatch(Character::isDigit);
  }

  /** The last of two words in front. */
  SearchableWords turned() {
    String[] words = apart.strip().split(" ");
    return of(words[1] + " " + words[0]);
  }

  boolean standsIn(SearchableWords text) {
    return text.apart.contains(apart) || (isToldAnywhere() && text.together.contains(together));
  }

  /** Where words are not set apart, a name stands in the middle of others. */
  private boolean isToldAnywhere() {
    return together.codePointCount(0, together.length()) >= LONG
        || together.codePoints().anyMatch(SearchableWords::isUnspaced);
  }

  private static boolean isUnspaced(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
