package dev.bonafide.documents.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A part of a line that is drawn together: what is written from the right stays together across
 * blanks, so that its words come in their order.
 *
 * @param text as it is read
 */
record LineSpan(String text, boolean isPlain, boolean isRightToLeft) {
  /** Marks in a row that stay within such words. */
  private static final int MARKS = 4;

  /**
   * Splits a line.
   *
   * @param plain whether a letter is drawn by itself, by a font of the document
   */
  static List<LineSpan> of(String line, IntPredicate plain) {
    int[] letters = line.codePoints().toArray();
    List<LineSpan> spans = new ArrayList<>();
    int from = 0;
    while (from < letters.length) {
      boolean isPlain = plain.test(letters[from]);
      boolean isTurned = !isPlain && isTurned(letters[from]);
      int to = from + 1;
      while (to < letters.length && goesOn(letters, to, isPlain, isTurned, plain)) {
        to++;
      }
      spans.add(new LineSpan(new String(letters, from, to - from), isPlain, isTurned));
      from = to;
    }
    return spans;
  }

  private static boolean goesOn(
      int[] letters, int at, boolean isPlain, boolean isTurned, IntPredicate plain) {
    if (isTurned) {
      return isTurned(letters[at]) || isMark(letters[at]) || isBetween(letters, at);
    }
    return plain.test(letters[at]) == isPlain && (isPlain || !isTurned(letters[at]));
  }

  /**
   * Whether it is a comma, a blank or the like, and more follows that is written from the right.
   */
  private static boolean isBetween(int[] letters, int at) {
    for (int next = at; next < Math.min(letters.length, at + MARKS); next++) {
      if (isTurned(letters[next])) {
        return true;
      }
      if (Character.isLetterOrDigit(letters[next])) {
        return false;
      }
    }
    return false;
  }

  private static boolean isMark(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isTurned(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The letters from the left to the right. */
  String shown() {
    return isRightToLeft ? new StringBuilder(text).reverse().toString() : text;
  }
}
