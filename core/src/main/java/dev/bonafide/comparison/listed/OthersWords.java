package dev.bonafide.comparison.listed;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;

/**
 * Whether an address is quoted, warned about, or told as news. Only its own clause, closed
 * quotation marks around it, and the mark of a quoted line say so: text beside it changes nothing.
 */
public final class OthersWords {
  private static final PropertyFile SAYINGS = PropertyFile.beside(OthersWords.class, "sayings");

  private static final PhraseSet NEWS = PhraseSet.of(SAYINGS.lines("others-words-news"));

  private static final String OPENING = "\"“„«「『";
  private static final String CLOSING = "\"”“»」』";

  private OthersWords() {}

  /** Whether what stands at a place of a text is not the writer's own. */
  public static boolean hold(String text, Span place) {
    return isQuoted(text, place) || NEWS.standIn(TextWords.of(TextWords.clause(text, place)));
  }

  /** On a line that begins with {@code >}, or between marks that both stand on its line. */
  private static boolean isQuoted(String text, Span place) {
    int from = text.lastIndexOf('\n', place.start()) + 1;
    int newline = text.indexOf('\n', place.end());
    int to = newline < 0 ? text.length() : newline;
    if (text.substring(from, place.start()).stripLeading().startsWith(">")) {
      return true;
    }
    for (int at = 0; at < OPENING.length(); at++) {
      char opens = OPENING.charAt(at);
      char closes = CLOSING.charAt(at);
      int close = text.indexOf(closes, place.end());
      boolean isOpen = isOpen(text.substring(from, place.start()), opens, closes);
      if (isOpen && close >= 0 && close < to) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(String before, char opens, char closes) {
    if (opens == closes) {
      return before.chars().filter(c -> c == opens).count() % 2 == 1;
    }
    return before.lastIndexOf(opens) > before.lastIndexOf(closes);
  }
}
