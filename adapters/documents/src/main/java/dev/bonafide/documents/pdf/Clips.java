package dev.bonafide.documents.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * What is cut off where a page draws through one opening within another. The frame of all openings
 * up to one is kept, since a page may set a further one before every sign.
 */
final class Clips {
  private static final Frame EVERYWHERE =
      new Frame(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  /** By the innermost opening: those around it never change. */
  private final Map<Path2D, Frame> frames = new WeakHashMap<>();

  private record Frame(double left, double low, double right, double high) {

    Frame within(Rectangle2D other) {
      return new Frame(
          Math.max(left, other.getMinX()),
          Math.max(low, other.getMinY()),
          Math.min(right, other.getMaxX()),
          Math.min(high, other.getMaxY()));
    }

    boolean holds(double x, double y) {
      return x >= left && y >= low && x < right && y < high;
    }
  }

  /** Whether a place lies outside the frame of any of the openings, the outermost first. */
  boolean cutOff(List<Path2D> openings, double x, double y) {
    return !frame(openings).holds(x, y);
  }

  private Frame frame(List<Path2D> openings) {
    int at = openings.size();
    Frame frame = null;
    while (frame == null && at > 0) {
      frame = frames.get(openings.get(--at));
    }
    int next = frame == null ? 0 : at + 1;
    Frame all = frame == null ? EVERYWHERE : frame;
    for (Path2D opening : openings.subList(next, openings.size())) {
      all = all.within(opening.getBounds2D());
      frames.put(opening, all);
    }
    return all;
  }
}
