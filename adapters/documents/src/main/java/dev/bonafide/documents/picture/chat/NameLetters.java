package dev.bonafide.documents.picture.chat;

import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes names as names are written. In most fonts without serifs a capital I looks like a small l,
 * and Tesseract takes the more usual one: {@code llie}, {@code loT}. Only a name is written so,
 * never words that someone said.
 */
final class NameLetters {
  /**
   * A beginning that no word with a small l has: a consonant that English and Romance words don't
   * have behind it, or a capital. Before a vowel, it may well be an l: {@code lucasDev}, {@code
   * John landlord}. A double l is one before {@code a}, {@code e}, {@code o}, and {@code u}. A few
   * first names are no other word of a name.
   */
  private static final Pattern MISTAKEN =
      Pattern.compile(
          "\\|[^|].*|l(?:[bcdfghjkmnpqrstvwxz]|l[^aeou]|\\p{Lu}).*|loT|lan|loana?|llaria|llya");

  private NameLetters() {}

  /** With a capital I where a word of a name that has capitals cannot begin with a small l. */
  static String of(String name) {
    String[] words = name.split(" ", -1);
    boolean hasCapital = Arrays.stream(words).anyMatch(NameLetters::isCapitalized);
    return Arrays.stream(words)
        .map(word -> isMistaken(word, hasCapital) ? "I" + word.substring(1) : word)
        .collect(Collectors.joining(" "));
  }

  private static boolean isMistaken(String word, boolean hasCapital) {
    boolean isInside = word.chars().skip(1).anyMatch(Character::isUpperCase);
    return MISTAKEN.matches(word) && (hasCapital || isInside);
  }

  private static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Without the initials that a program draws in a face, read as the first word of a name. */
  static RecognizedLine withoutInitials(RecognizedLine line) {
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
