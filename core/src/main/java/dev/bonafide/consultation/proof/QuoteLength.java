package dev.bonafide.consultation.proof;

import dev.bonafide.text.Script;
import dev.bonafide.text.TextWords;

/** How many words a quote has to have to carry anything: one or two are found in any talk. */
final class QuoteLength {
  /** In characters of a script without spaces; three words of any other are as much. */
  private static final int FEWEST = 6;

  private static final int A_WORD = 2;

  private QuoteLength() {}

  static boolean isEnough(String quote) {
    TextWords words = TextWords.of(quote);
    int characters = 0;
    for (int at = 0; at < words.count(); at++) {
      characters += characters(words.word(at));
    }
    return characters >= FEWEST;
  }

  /** Korean puts fewer spaces than other scripts do, and some writers put none. */
  private static int characters(String word) {
    int first = word.codePointAt(0);
    if (Script.standsAlone(first)) {
      return 1;
    }
    boolean korean = Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL;
    return Character.isLetterOrDigit(first) ? Math.max(A_WORD, korean ? word.length() : 0) : 0;
  }
}
