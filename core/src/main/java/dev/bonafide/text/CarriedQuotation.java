package dev.bonafide.text;

/**
 * A quotation that one piece of writing opens and a later one closes: a recording cuts what someone
 * reads aloud into several cues. A mark opens where it stands before a word and after none, and
 * closes where it stands after a word.
 */
public final class CarriedQuotation {
  private static final String OPEN = "\"“";
  private static final String CLOSE = "\"”";

  private CarriedQuotation() {}

  /** Where a quotation begins that the text does not close, or -1. */
  public static int opened(String text) {
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      if (opens(text, at)) {
        open = at;
      } else if (closes(text, at)) {
        open = -1;
      }
    }
    return open;
  }

  /** Where a quotation ends that the text did not open, or -1. */
  public static int closed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (opens(text, at)) {
        return -1;
      }
      if (closes(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean opens(String text, int at) {
    return OPEN.indexOf(text.charAt(at)) >= 0
        && (at == 0 || !isSolid(text.charAt(at - 1)))
        && at + 1 < text.length()
        && isSolid(text.charAt(at + 1));
  }

  private static boolean closes(String text, int at) {
    return CLOSE.indexOf(text.charAt(at)) >= 0 && at > 0 && isSolid(text.charAt(at - 1));
  }

  private static boolean isSolid(char letter) {
    return !Character.isWhitespace(letter) && letter != '(' && letter != '[';
  }
}
