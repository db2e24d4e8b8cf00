package dev.bonafide.consultation.proof;

import dev.bonafide.text.Normalised;
import dev.bonafide.text.Script;
import dev.bonafide.text.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds words in a text as they stand, whole words only. Too few letters prove nothing, and too
 * many are no quotation.
 */
final class Verbatim {
  private static final int LONGEST = 600;
  private static final int FEWEST_LETTERS = 6;
  private static final int FEWEST_UNSPACED = 3;

  private final String plain;
  private final int[] origin;
  private final Normalised source;

  private Verbatim(Normalised source) {
    this.source = source;
    String text = source.text();
    StringBuilder gathered = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      char c = plain(text.charAt(at));
      if (c == ' ' && (gathered.isEmpty() || gathered.charAt(gathered.length() - 1) == ' ')) {
        continue;
      }
      places[gathered.length()] = at;
      gathered.append(c);
    }
    this.plain = gathered.toString();
    this.origin = Arrays.copyOf(places, gathered.length());
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2013', '\u2014', '\u2212' -> '-';
      default -> Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c;
    };
  }

  /** Where a quote stands in a text; empty where it does not. */
  static Optional<Span> find(String quote, String text) {
    String needle = bare(new Verbatim(Normalised.of(quote)).plain);
    if (quote.length() > LONGEST || !isTelling(needle)) {
      return Optional.empty();
    }
    Verbatim words = new Verbatim(Normalised.of(text));
    for (int at = words.plain.indexOf(needle); at >= 0; at = words.plain.indexOf(needle, at + 1)) {
      int end = at + needle.length();
      if (isEdge(words.plain, at) && isEdge(words.plain, end)) {
        return Optional.of(
            words.source.original(new Span(words.origin[at], words.origin[end - 1] + 1)));
      }
    }
    return Optional.empty();
  }

  /** Without the marks that people put around a quotation. */
  private static String bare(String quote) {
    int start = 0;
    int end = quote.length();
    while (start < end && isAround(quote.charAt(start))) {
      start++;
    }
    while (end > start && isAround(quote.charAt(end - 1))) {
      end--;
    }
    return quote.substring(start, end);
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '"' || c == '\'' || c == '.' || c == '\u2026';
  }

  private static boolean isTelling(String needle) {
    long letters = needle.codePoints().filter(Character::isLetterOrDigit).count();
    long unspaced = needle.codePoints().filter(Script::standsAlone).count();
    return letters >= FEWEST_LETTERS || unspaced >= FEWEST_UNSPACED;
  }

  /** Whether a place is not inside a word. */
  private static boolean isEdge(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    return !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
        || Script.standsAlone(before)
        || Script.standsAlone(after);
  }
}
