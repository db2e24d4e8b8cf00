package dev.bonafide.documents.picture;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes names as names are written. In most fonts without serifs a capital I looks like a small l,
 * and Tesseract takes the more usual one: {@code llie}, {@code loT}. Only a name is written so,
 * never words that somebody said.
 */
final class NameLetters {
  /** Parts of names that are written small. */
  private static final Set<String> SMALL =
      Set.of("l", "la", "las", "le", "les", "li", "lo", "los", "lez");

  private NameLetters() {}

  /** With a capital I where a name of several capitalized words seems to begin with a small l. */
  static String of(String name) {
    String[] words = name.split(" ", -1);
    boolean hasCapital = Arrays.stream(words).anyMatch(NameLetters::isCapitalized);
    return Arrays.stream(words)
        .map(word -> isMistaken(word, hasCapital) ? "I" + word.substring(1) : word)
        .collect(Collectors.joining(" "));
  }

  private static boolean isMistaken(String word, boolean hasCapital) {
    boolean isBegun = word.startsWith("l") || word.startsWith("|");
    boolean isInside = word.chars().skip(1).anyMatch(Character::isUpperCase);
    return isBegun && word.length() > 1 && !SMALL.contains(word) && (hasCapital || isInside);
  }

  private static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
