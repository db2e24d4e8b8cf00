package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedWord;

/**
 * A patch of one color with words on it, in pixels of the picture in which they were recognized.
 *
 * @param color of its ground, as red, green and blue
 */
record Bubble(int left, int top, int right, int bottom, int color) {

  /** In levels: a ground seen near letters, to which JPEG lends their color, differs by less. */
  private static final int SHADES = 40;

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean holds(RecognizedWord word) {
    int across = word.left() + word.width() / 2;
    int down = word.top() + word.height() / 2;
    return across > left && across < right && down > top && down < bottom;
  }

  boolean holds(Bubble other) {
    return !equals(other)
        && left <= other.left
        && top <= other.top
        && right >= other.right
        && bottom >= other.bottom;
  }

  long area() {
    return (long) width() * height();
  }

  /** Whether it is the same patch, seen from another word. */
  boolean isSame(Bubble other) {
    boolean isOverlapping =
        Math.min(right, other.right) > Math.max(left, other.left)
            && Math.min(bottom, other.bottom) > Math.max(top, other.top);
    return isOverlapping && ScreenColors.distance(color, other.color) <= SHADES;
  }

  /** As large as both. */
  Bubble with(Bubble other) {
    return new Bubble(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom),
        color);
  }
}
