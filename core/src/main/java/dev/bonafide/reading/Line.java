package dev.bonafide.reading;

/**
 * One line of a text as read.
 *
 * @param number counted from 1
 * @param start offset of its first unit
 * @param text without the line's end
 */
record Line(int number, int start, String text) {

  int end() {
    return start + text.length();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Its beginning, as far as any header reaches. */
  String head(int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }
}
