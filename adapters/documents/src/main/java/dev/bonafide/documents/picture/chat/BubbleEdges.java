package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.chat.TwoSides.Side;
import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where the bubbles of one side begin and those of the other end.
 *
 * @param left in pixels
 * @param right in pixels
 * @param near bubbles of one side begin, or end, within so many pixels of each other
 */
record BubbleEdges(List<Bubble> bubbles, int left, int right, double near) {

  /** The two edges at which most bubbles are, each at one of them; the farthest from each other. */
  static BubbleEdges of(List<Bubble> bubbles, double near) {
    return bubbles.stream()
        .flatMap(
            first ->
                bubbles.stream()
                    .map(last -> new BubbleEdges(bubbles, first.left(), last.right(), near)))
        .max(
            Comparator.comparingLong(BubbleEdges::told)
                .thenComparingInt(edges -> edges.right - edges.left))
        .orElseThrow();
  }

  Side side(Bubble bubble) {
    if (isLeft(bubble)) {
      return Side.LEFT;
    }
    if (isRight(bubble)) {
      return Side.RIGHT;
    }
    return isAtLeft(bubble) || !isCentred(bubble) ? byColor(bubble) : Side.MIDDLE;
  }

  /** Whether words stand above or below a bubble rather than beside the chat. */
  boolean isWithin(RecognizedLine line) {
    return line.right() > left && line.left() < right;
  }

  /** Whether it stands in the middle between both edges, as a day does. */
  boolean isCentred(RecognizedLine line) {
    return Math.abs(line.left() + line.right() - left - right) < 4 * near;
  }

  private long told() {
    return bubbles.stream().filter(one -> isLeft(one) || isRight(one)).count();
  }

  private boolean isLeft(Bubble bubble) {
    return isAtLeft(bubble) && !isAtRight(bubble);
  }

  private boolean isRight(Bubble bubble) {
    return isAtRight(bubble) && !isAtLeft(bubble);
  }

  private boolean isAtLeft(Bubble bubble) {
    return Math.abs(bubble.left() - left) <= near;
  }

  private boolean isAtRight(Bubble bubble) {
    return Math.abs(bubble.right() - right) <= near;
  }

  private boolean isCentred(Bubble bubble) {
    return Math.abs(bubble.left() + bubble.right() - left - right) < 4 * near;
  }

  /** Of the side that has its color; in the middle where both have, or none. */
  private Side byColor(Bubble bubble) {
    int leftward = nearest(bubble, this::isLeft);
    int rightward = nearest(bubble, this::isRight);
    boolean isLike = ScreenColors.isLittle(Math.min(leftward, rightward));
    boolean isLikeBoth = ScreenColors.isLittle(Math.abs(leftward - rightward));
    return !isLike || isLikeBoth ? Side.MIDDLE : leftward < rightward ? Side.LEFT : Side.RIGHT;
  }

  private int nearest(Bubble bubble, Predicate<Bubble> of) {
    return bubbles.stream()
        .filter(of)
        .mapToInt(one -> ScreenColors.distance(one.color(), bubble.color()))
        .min()
        .orElse(ScreenColors.FARTHEST);
  }
}
