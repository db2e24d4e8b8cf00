package dev.bonafide.documents.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The two sides of a chat in a picture, told from where its lines begin and end. Programs put the
 * words of the one who holds the phone on the right; the left side begins at one edge, and no line
 * of it reaches the right edge.
 *
 * @param lines from the top down
 * @param margin where the left side begins, in pixels
 */
record ChatSides(int width, List<RecognizedLine> lines, int margin) {
  /** Where a line stands. */
  enum Side {
    LEFT,
    RIGHT,
    MIDDLE
  }

  /** Of the width: lines of one side begin within it of each other. */
  private static final double EDGE = 0.03;

  /** Of the width: a bubble of either side leaves so much of it free on the other. */
  private static final double FREE = 0.07;

  /** Of the runs on the right: so many reach the right edge; others are wrapped before it. */
  private static final double REACHING = 0.6;

  /** An article has a line or two further in; a chat changes sides again and again. */
  private static final int FEWEST_CHANGES = 2;

  /** Empty where a picture shows no chat with two sides. */
  static Optional<ChatSides> of(RecognizedPage page) {
    List<RecognizedLine> down =
        page.lines().stream().sorted(Comparator.comparingInt(RecognizedLine::top)).toList();
    return down.stream()
        .map(line -> new ChatSides(page.width(), down, line.left()))
        .filter(ChatSides::isShared)
        .min(Comparator.comparingInt(ChatSides::margin))
        .filter(ChatSides::isChat);
  }

  Side of(RecognizedLine line) {
    if (line.left() <= margin + FREE * width) {
      return Side.LEFT;
    }
    return isCentred(line) ? Side.MIDDLE : Side.RIGHT;
  }

  /** One line further out, such as a name beside a face, is no side. */
  private boolean isShared() {
    double near = EDGE * width / 3;
    return lines.stream().filter(line -> Math.abs(line.left() - margin) <= near).count() > 1;
  }

  private boolean isChat() {
    return changes() >= FEWEST_CHANGES && leavesTheRightFree() && reachesTheRight() && !overlaps();
  }

  private long changes() {
    List<Side> sides = lines.stream().map(this::of).filter(side -> side != Side.MIDDLE).toList();
    long changes = 0;
    for (int i = 1; i < sides.size(); i++) {
      changes += sides.get(i) == sides.get(i - 1) ? 0 : 1;
    }
    return changes;
  }

  private boolean leavesTheRightFree() {
    return on(Side.LEFT).stream().allMatch(line -> line.right() < width * (1 - FREE));
  }

  /** Each run of its lines ends at the right edge, or is as wide as a bubble may be. */
  private boolean reachesTheRight() {
    List<RecognizedLine> right = on(Side.RIGHT);
    int edge = right.stream().mapToInt(RecognizedLine::right).max().orElse(0);
    int inner = right.stream().mapToInt(RecognizedLine::left).min().orElse(width);
    double near = EDGE * width;
    long reaching =
        runs().stream()
            .filter(
                run ->
                    run.stream().anyMatch(line -> line.right() >= edge - near)
                        || run.stream().allMatch(line -> line.left() <= inner + near))
            .count();
    return edge > width * (1 - 2 * FREE) && reaching >= REACHING * runs().size();
  }

  /** Lines on the right with none on the left between them. */
  private List<List<RecognizedLine>> runs() {
    List<List<RecognizedLine>> runs = new ArrayList<>();
    Side side = Side.LEFT;
    for (RecognizedLine line : lines) {
      if (of(line) == Side.RIGHT) {
        if (side != Side.RIGHT) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(line);
      }
      side = of(line) == Side.MIDDLE ? side : of(line);
    }
    return runs;
  }

  /** Columns are next to each other, bubbles never. */
  private boolean overlaps() {
    for (int i = 1; i < lines.size(); i++) {
      RecognizedLine above = lines.get(i - 1);
      RecognizedLine below = lines.get(i);
      int shared = above.bottom() - below.top();
      if (of(above) != of(below) && shared > Math.min(above.height(), below.height()) / 2) {
        return true;
      }
    }
    return false;
  }

  private List<RecognizedLine> on(Side side) {
    return lines.stream().filter(line -> of(line) == side).toList();
  }

  private boolean isCentred(RecognizedLine line) {
    double middle = (line.left() + line.right()) / 2.0;
    return Math.abs(middle - width / 2.0) < EDGE * width && line.words().size() <= 4;
  }
}
