package dev.bonafide.documents.picture.recognized;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A column on the left of a picture: the list of other chats that a program shows on a wide screen,
 * or what was recognized in the faces beside messages. Bubbles never stand next to each other. A
 * line that was read across both is two.
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

  /** A picture with more was made to keep a reader busy. */
  private static final int MOST_WORDS = 5_000;

  /** The narrowest; empty where there is none. */
  static Optional<LeftColumn> of(RecognizedPage page) {
    List<RecognizedWord> words =
        page.lines().stream()
            .flatMap(line -> line.words().stream())
            .sorted(Comparator.comparingInt(RecognizedWord::left))
            .toList();
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    int right = 0;
    for (RecognizedWord word : words) {
      int end = word.left();
      boolean isFree = end < WIDEST * page.width() && right + GAP * page.width() <= end;
      if (isFree && right > 0) {
        LeftColumn column = new LeftColumn(end, part(page, end, true));
        if (column.isBeside(part(page, end, false))) {
          return Optional.of(column);
        }
      }
      right = Math.max(right, word.right());
    }
    return Optional.empty();
  }

  private static List<RecognizedLine> part(RecognizedPage page, int end, boolean right) {
    return page.lines().stream()
        .map(line -> line.without(word -> word.left() < end == right))
        .filter(line -> !line.words().isEmpty())
        .toList();
  }

  private boolean isBeside(List<RecognizedLine> column) {
    return column.stream().filter(line -> beside.stream().anyMatch(line::isBeside)).count()
        >= FEWEST_BESIDE;
  }
}
