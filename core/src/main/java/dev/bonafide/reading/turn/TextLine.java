package dev.bonafide.reading.turn;

/**
 * One line of a text as read.
 *
 * @param number counted from 1
 * @param start offset of its first unit
 * @param text without the line's end
 */
public record TextLine(int number, int start, String text) {

  public int end() {
    return start + text.length();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Its beginning, as far as any header reaches. */
  public String head(int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }
}
