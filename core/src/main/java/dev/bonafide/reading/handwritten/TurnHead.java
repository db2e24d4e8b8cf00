package dev.bonafide.reading.handwritten;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the words of somebody on a line.
 *
 * @param shape the marks around the name, with {@code T} for a time: all heads of a text have one
 * @param name of who speaks
 * @param when as it stands there; null where there is no time
 * @param words offset within the line at which the words begin
 */
record TurnHead(String shape, String name, @Nullable String when, int words) {
  /** Ends the shape of a head that has its line to itself. */
  static final char ALONE = '$';

  /** Ends that of a head that nothing but a blank parts from the words. */
  static final char BARE = ' ';

  /** Whether the words begin on the next line. */
  boolean isAlone() {
    return isAlone(shape);
  }

  static boolean isAlone(String shape) {
    return shape.charAt(shape.length() - 1) == ALONE;
  }

  static boolean isBare(String shape) {
    return shape.charAt(shape.length() - 1) == BARE;
  }

  /** Whether a shape has what no sentence and no list has: a time, or brackets around the name. */
  static boolean isTelling(String shape) {
    return shape.indexOf('T') >= 0 || shape.startsWith("<") || shape.startsWith("[");
  }
}
