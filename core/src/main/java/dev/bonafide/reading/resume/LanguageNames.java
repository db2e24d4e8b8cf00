package dev.bonafide.reading.resume;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What languages are called, in English and in some of the languages themselves. */
public final class LanguageNames {
  private static final List<String> NAMES =
      PropertyFile.beside(LanguageNames.class, "language-names").entries("names");

  private static final int BEGINNING = 4;
  private static final Map<String, String> ENGLISH = english();
  private static final Set<String> BEGINNINGS = beginnings();

  private LanguageNames() {}

  /**
   * Whether a text may name a language: whether any of its words begins as a name of one does. What
   * has marks or wide letters is not told from its beginning.
   *
   * @param lower the text in small letters
   */
  static boolean mayBeIn(String lower) {
    boolean inWord = false;
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      if (isUneven(c)) {
        return true;
      }
      boolean letter = Character.isLetter(c);
      if (letter && !inWord && BEGINNINGS.contains(beginning(lower, at))) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  private static boolean isUneven(char c) {
    return (c >= 0x300 && c < 0x370) || c >= 0xF900;
  }

  private static String beginning(String text, int at) {
    int end = at;
    while (end < text.length() && end < at + BEGINNING && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>();
    for (String word : String.join(" ", NAMES).toLowerCase(Locale.ROOT).split("[\\s=]+", -1)) {
      beginnings.add(beginning(word, 0));
      beginnings.add(beginning(Normalised.of(word).text(), 0));
    }
    return Set.copyOf(beginnings);
  }

  /** The English name of the language that a word names. */
  public static Optional<String> of(String word) {
    return Optional.ofNullable(ENGLISH.get(Normalised.of(word).text()));
  }

  private static Map<String, String> english() {
    Map<String, String> names = new HashMap<>();
    NAMES.forEach(
        line -> {
          int equals = line.indexOf('=');
          String english = line.substring(0, equals);
          Stream.of(line.substring(equals + 1).split(" ", -1))
              .forEach(name -> names.put(Normalised.of(name).text(), english));
        });
    return Map.copyOf(names);
  }
}
