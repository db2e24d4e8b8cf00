package dev.bonafide.text;

/**
 * Which words are quoted: inside closed quotation marks on one line, or on a line that starts with
 * {@code >}. A mark that is not closed ends with its line, so that nobody can silence what follows.
 */
final class Quotation {
  private static final String OPEN = "\"“«„‟「『";
  private static final String CLOSE = "\"”»“”」』";

  private Quotation() {}

  static boolean[] marked(String text, Span[] words) {
    boolean[] quoted = new boolean[words.length];
    int next = 0;
    for (int start = 0; start < text.length() && next < words.length; ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int first = next;
      while (next < words.length && words[next].start() < end) {
        next++;
      }
      markLine(text, start, end, words, quoted, first, next);
      start = end + 1;
    }
    return quoted;
  }

  private static void markLine(
      String text, int start, int end, Span[] words, boolean[] quoted, int first, int last) {
    if (text.substring(start, end).stripLeading().startsWith(">")) {
      java.util.Arrays.fill(quoted, first, last, true);
      return;
    }
    int at = start;
    while (at < end) {
      int close = closing(text, at, end);
      for (int word = first; close > 0 && word < last; word++) {
        quoted[word] |= words[word].start() > at && words[word].end() <= close;
      }
      at = Math.max(at, close) + 1;
    }
  }

  /** The mark that closes the quotation which opens at {@code at}, or -1. */
  private static int closing(String text, int at, int end) {
    int kind = OPEN.indexOf(text.charAt(at));
    if (kind < 0) {
      return -1;
    }
    int close = text.indexOf(CLOSE.charAt(kind), at + 1);
    return close < end ? close : -1;
  }
}
