package dev.bonafide.consultation.redaction;

import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.text.LookAlike;
import dev.bonafide.text.Normalised;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and their marks in a text.
 *
 * @param word in plain form: small, without accents of Latin letters, with no look-alikes
 */
record NameToken(String word, Span span) {

  static List<NameToken> in(String text) {
    List<NameToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        while (end < text.length() && goesOn(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        tokens.add(new NameToken(plain(text.substring(at, end)), new Span(at, end)));
      }
      at = end;
    }
    return tokens;
  }

  private static String plain(String written) {
    String word = Normalised.of(written).text();
    return LookAlike.hides(word) ? LookAlike.latin(word) : word;
  }

  private static boolean goesOn(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || InvisibleCharacters.is(codePoint);
  }

  boolean isLarge(String text) {
    return Character.isUpperCase(text.codePointAt(span.start()));
  }

  /** Whether the script knows no large letters. */
  boolean isCaseless(String text) {
    int first = text.codePointAt(span.start());
    return Character.toLowerCase(first) == Character.toUpperCase(first);
  }

  /** What stands between this and a later one. */
  String until(NameToken later, String text) {
    return text.substring(span.end(), Math.max(span.end(), later.span.start()));
  }
}
