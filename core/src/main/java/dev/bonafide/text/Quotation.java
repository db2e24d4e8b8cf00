package dev.bonafide.text;

import java.util.BitSet;

/**
 * Which words are quoted: inside closed quotation marks on one line, or on a line that starts with
 * {@code >}. A mark that is not closed ends with its line, so that no one can silence what follows.
 * A closing mark may be part of a word that no one could be sure of.
 */
final class Quotation {
  private static final String OPEN = "\"“«„‟「『";
  private static final String CLOSE = "\"”»“”」』";

  /** Keyboards, and what reads pictures, mix these two: one closes the other that is left open. */
  private static final int STRAIGHT = 0;

  private static final int CURLY = 1;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final BitSet quoted = new BitSet();

  private Quotation(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The words, by number, that are quoted; each stands from its start to its end. */
  static BitSet marked(String text, int[] starts, int[] ends) {
    Quotation quotation = new Quotation(text, starts, ends);
    quotation.mark();
    return quotation.quoted;
  }

  private void mark() {
    int next = 0;
    for (int start = 0; start < text.length() && next < starts.length; ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int first = next;
      while (next < starts.length && starts[next] < end) {
        next++;
      }
      markLine(start, end, first, next);
      start = end + 1;
    }
  }

  private int ink(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void markLine(int start, int end, int first, int last) {
    if (text.startsWith(">", ink(start, end))) {
      quoted.set(first, last);
      return;
    }
    int unclosed = 0;
    int word = first;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      int kind = c == '"' || c > 0x80 ? OPEN.indexOf(c) : -1;
      if (kind < 0 || (unclosed & 1 << kind) != 0) {
        continue;
      }
      int close = close(at, end, kind);
      if (close < 0) {
        unclosed |= 1 << kind;
        continue;
      }
      for (; word < last && ends[word] <= close; word++) {
        quoted.set(word, starts[word] > at);
      }
      at = close;
    }
  }

  /** Where a mark is closed on its line: by its own kind, or straight for curly, or -1. */
  private int close(int at, int end, int kind) {
    int own = text.indexOf(CLOSE.charAt(kind), at + 1, end);
    if (own >= 0) {
      return own;
    }
    int other = kind > CURLY ? -1 : text.indexOf(CLOSE.charAt(CURLY - kind), at + 1, end);
    return other < 0 || isSpokenFor(at, other, end, kind)
        ? text.indexOf(TextWords.UNSURE, at + 1, end)
        : other;
  }

  /** Whether the closing mark of the other kind belongs to an opening one of its own. */
  private boolean isSpokenFor(int at, int other, int end, int kind) {
    return kind == STRAIGHT
        ? text.indexOf(OPEN.charAt(CURLY), at + 1, other) >= 0
        : text.indexOf(CLOSE.charAt(STRAIGHT), other + 1, end) >= 0;
  }
}
