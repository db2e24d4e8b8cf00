package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;

/** What can be read at all. */
public final class Legibility {
  /** In UTF-16 units: as much as an export of 50 MB holds. */
  public static final int LONGEST = 60_000_000;

  /** An export of 50 MB in which a message takes three lines and has ten words. */
  public static final int MOST_LINES = 2_000_000;

  /** Text has next to no control characters; one in this many is more than damage. */
  private static final int CONTROL_SHARE = 20;

  private Legibility() {}

  static void require(Exhibit exhibit) {
    String text = exhibit.text();
    if (text.length() > LONGEST) {
      throw new UnreadableExhibit(
          exhibit.name(), "is longer than the limit of " + LONGEST + " characters");
    }
    int lines = 0;
    int noText = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      lines += c == '\n' || c == '\r' ? 1 : 0;
      noText += isNoText(c) ? 1 : 0;
    }
    if (lines >= MOST_LINES) {
      throw new UnreadableExhibit(exhibit.name(), "has more lines than the limit of " + MOST_LINES);
    }
    if (isEmpty(text)) {
      throw new UnreadableExhibit(exhibit.name(), "is empty");
    }
    if ((long) noText * CONTROL_SHARE > text.length()) {
      throw new UnreadableExhibit(exhibit.name(), "is not text");
    }
  }

  /** Whether a text has nothing to read: neither a letter nor any other sign. */
  public static boolean isEmpty(String text) {
    return text.chars().noneMatch(Legibility::isInk);
  }

  private static boolean isInk(int c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF;
  }

  private static boolean isNoText(int c) {
    return c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }
}
