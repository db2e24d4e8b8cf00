package dev.bonafide.documents.picture;

import java.util.List;
import java.util.Optional;

/**
 * A column on the left of a picture: the list of other chats that a program shows on a wide screen,
 * or what was recognized in the faces beside messages. Bubbles never stand next to each other.
 *
 * @param end where the lines beside it begin, in pixels
 * @param beside the lines right of it
 */
record LeftColumn(int end, List<RecognizedLine> beside) {
  /** Of the width: what is left free between columns. */
  private static final double GAP = 0.015;

  /** Of the width: a chat takes at least as much of a screen. */
  private static final double WIDEST = 0.5;

  /** Lines of the one that stand next to a line of the other; fewer may be chance. */
  private static final int FEWEST_BESIDE = 2;

  /** The narrowest; empty where there is none. */
  static Optional<LeftColumn> of(RecognizedPage page) {
    List<RecognizedLine> lines = page.lines();
    return lines.stream()
        .mapToInt(RecognizedLine::left)
        .filter(end -> end < WIDEST * page.width())
        .distinct()
        .sorted()
        .mapToObj(end -> new LeftColumn(end, from(lines, end)))
        .filter(column -> column.isApart(page))
        .findFirst();
  }

  private static List<RecognizedLine> from(List<RecognizedLine> lines, int end) {
    return lines.stream().filter(line -> line.left() >= end).toList();
  }

  private boolean isApart(RecognizedPage page) {
    List<RecognizedLine> column = page.lines().stream().filter(line -> line.left() < end).toList();
    int right = column.stream().mapToInt(RecognizedLine::right).max().orElse(end);
    return right + GAP * page.width() <= end
        && column.stream().filter(this::isBeside).count() >= FEWEST_BESIDE;
  }

  private boolean isBeside(RecognizedLine line) {
    return beside.stream().anyMatch(line::isBeside);
  }
}
