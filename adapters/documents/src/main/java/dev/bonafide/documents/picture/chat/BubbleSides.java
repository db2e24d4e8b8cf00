package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two sides of a chat, told from its bubbles: those of one side begin at the left edge of the
 * chat, those of the other end at its right edge. Where a bubble does both or neither, its color
 * tells.
 *
 * @param head lines above the first bubble
 * @param centered lines above the first bubble that stand in the middle
 * @param lines in bubbles, from the top down
 * @param sides of each line
 * @param names that stand above a message, by its first line
 */
record BubbleSides(
    List<RecognizedLine> head,
    List<RecognizedLine> centered,
    List<RecognizedLine> lines,
    Map<RecognizedLine, Side> sides,
    Map<RecognizedLine, Optional<String>> names)
    implements TwoSides {
  /** Of the width: bubbles of one side begin, or end, within it of each other. */
  private static final double NEAR = 0.012;

  /** Words on the screen itself between bubbles: a name, a day, that a message was seen. */
  private static final int MOST_OUTSIDE = 3;

  /** Of the letters: where more of them stand in longer lines outside, bubbles were not found. */
  private static final double LEFT_OUT = 0.1;

  /** Lines above a chat: clock, name, presence, day, and one more. */
  private static final int MOST_ABOVE = 5;

  /** Of the width: faces beside messages are a column that is narrower than any chat. */
  private static final double NARROWEST = 0.2;

  /** Bubbles at one edge only, in which somebody speaks without an answer. */
  private static final int FEWEST = 2;

  /** Empty where there are not bubbles at two edges, or not all words are in one. */
  static Optional<BubbleSides> of(RecognizedPage page, ScreenColors colors) {
    return read(page, colors).filter(BubbleSides::isBoth);
  }

  /** Of one who speaks without an answer: bubbles at one edge, which are not all alike wide. */
  static Optional<BubbleSides> ofOne(RecognizedPage page, ScreenColors colors) {
    return read(page, colors).filter(one -> one.sides.values().stream().distinct().count() == 1);
  }

  /** A face whose initials nobody could be sure of is no side. */
  private boolean isBoth() {
    return isRead(Side.LEFT) && isRead(Side.RIGHT);
  }

  private boolean isRead(Side side) {
    return lines.stream()
        .filter(line -> of(line) == side)
        .flatMap(line -> line.words().stream())
        .anyMatch(RecognizedWord::isSure);
  }

  private static Optional<BubbleSides> read(RecognizedPage page, ScreenColors colors) {
    Bubbles bubbles = Bubbles.on(page, colors);
    List<Bubble> all = List.copyOf(bubbles.written().keySet());
    if (all.size() < FEWEST) {
      return Optional.empty();
    }
    BubbleEdges edges = BubbleEdges.of(all, NEAR * page.width());
    Map<Bubble, Side> sides = new LinkedHashMap<>();
    for (Bubble bubble : all) {
      Side side = edges.side(bubble);
      if (side != Side.MIDDLE) {
        sides.put(bubble, side);
      }
    }
    boolean isChat =
        sides.size() >= FEWEST
            && edges.right() - edges.left() >= NARROWEST * page.width()
            && isComplete(bubbles, sides, edges);
    return isChat ? Optional.of(written(bubbles, sides, edges)) : Optional.empty();
  }

  private static boolean isComplete(Bubbles bubbles, Map<Bubble, Side> sides, BubbleEdges edges) {
    long within = 0;
    long without = 0;
    for (RecognizedLine line : bubbles.outside()) {
      without += isSaid(line, edges) ? line.text().length() : 0;
    }
    for (Map.Entry<Bubble, List<RecognizedLine>> one : bubbles.written().entrySet()) {
      long letters = one.getValue().stream().mapToLong(line -> line.text().length()).sum();
      within += sides.containsKey(one.getKey()) ? letters : 0;
      without += sides.containsKey(one.getKey()) || !isWithin(one.getKey(), edges) ? 0 : letters;
    }
    return without <= LEFT_OUT * within;
  }

  /** Whether it is more than a name, a day, or that a message was seen. */
  private static boolean isSaid(RecognizedLine line, BubbleEdges edges) {
    return edges.isWithin(line)
        && !edges.isCentred(line)
        && line.words().size() > MOST_OUTSIDE
        && BubbleName.of(line).isEmpty();
  }

  private static boolean isWithin(Bubble bubble, BubbleEdges edges) {
    return bubble.right() > edges.left() && bubble.left() < edges.right();
  }

  private static BubbleSides written(Bubbles bubbles, Map<Bubble, Side> sides, BubbleEdges edges) {
    List<RecognizedLine> lines = new ArrayList<>();
    Map<RecognizedLine, Side> sideOf = new HashMap<>();
    Map<RecognizedLine, Optional<String>> names = new HashMap<>();
    sides.forEach(
        (bubble, side) -> {
          List<RecognizedLine> own = bubbles.written().getOrDefault(bubble, List.of());
          names.put(own.getFirst(), BubbleName.above(bubble, bubbles.outside()));
          own.forEach(line -> sideOf.put(line, side));
          lines.addAll(own);
        });
    List<RecognizedLine> above =
        bubbles.outside().stream()
            .filter(line -> line.bottom() <= lines.getFirst().top())
            .filter(line -> BubbleName.of(line).isEmpty())
            .sorted(Comparator.comparingInt(RecognizedLine::top))
            .toList();
    List<RecognizedLine> head =
        above.stream()
            .filter(line -> line.left() >= edges.left() - edges.near())
            .filter(line -> !isCentered(line, above, edges))
            .limit(MOST_ABOVE)
            .toList();
    List<RecognizedLine> centered =
        above.stream().filter(line -> isCentered(line, above, edges)).toList();
    ScreenFrame frame = new ScreenFrame(head, lines).uncut();
    return new BubbleSides(head, centered, frame.body(), sideOf, names);
  }

  /** A name may be as long as to have its middle there, but begins where its presence does. */
  private static boolean isCentered(
      RecognizedLine line, List<RecognizedLine> above, BubbleEdges edges) {
    return edges.isCentred(line)
        && above.stream()
            .filter(other -> !edges.isCentred(other))
            .noneMatch(other -> Math.abs(other.left() - line.left()) <= edges.near());
  }

  @Override
  public Side of(RecognizedLine line) {
    return sides.getOrDefault(line, Side.LEFT);
  }

  @Override
  public boolean areApart() {
    return true;
  }

  @Override
  public boolean isFirst(RecognizedLine line) {
    return names.containsKey(line);
  }

  @Override
  public Optional<String> above(RecognizedLine line) {
    return names.getOrDefault(line, Optional.empty());
  }
}
