package dev.bonafide.documents.pdf;

/**
 * Words that stand together on one baseline.
 *
 * @param left in points
 * @param right in points
 * @param y of its baseline, from the top
 * @param size of its largest sign
 * @param font of its first sign
 * @param firstWord the width of its first word
 */
record Segment(
    String text, double left, double right, double y, double size, String font, double firstWord) {

  Segment lowered(double down) {
    return new Segment(text, left, right, y + down, size, font, firstWord);
  }

  /** Whether both stand on one line of the page. */
  boolean isLevelWith(Segment other) {
    return Math.abs(y - other.y) <= 0.35 * Math.max(size, other.size);
  }
}
