package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The two sides of a chat in a picture, told from where its lines begin and end. Programs put the
 * words of the one who holds the phone on the right; the left side begins at one edge, and no line
 * of it reaches the right edge.
 *
 * @param head lines above the chat: the phone's clock, the name, when they were seen
 * @param lines of the chat, from the top down
 * @param margin where the left side begins, in pixels
 */
record ChatSides(int width, List<RecognizedLine> head, List<RecognizedLine> lines, int margin) {
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

  /** Of the width: where the right side ends if the times at its end are too pale to be read. */
  private static final double TIMED = 0.72;

  /** An article has a line or two further in; a chat changes sides again and again. */
  private static final int FEWEST_CHANGES = 2;

  /** Empty where a picture shows no chat with two sides. */
  static Optional<ChatSides> of(RecognizedPage page) {
    return ScreenFrame.within(page).stream()
        .map(frame -> in(page.width(), new ScreenFrame(frame.head(), timed(frame.body()))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** With the time at the end of a message on its last line, where it was read apart. */
  private static List<RecognizedLine> timed(List<RecognizedLine> lines) {
    List<RecognizedLine> timed = new ArrayList<>();
    for (RecognizedLine line : lines) {
      boolean isEnd =
          !timed.isEmpty() && TimeInLine.isAlone(line) && line.isBeside(timed.getLast());
      timed.add(isEnd ? timed.removeLast().and(line) : line);
    }
    return timed;
  }

  private static Optional<ChatSides> in(int width, ScreenFrame frame) {
    return frame.body().stream()
        .map(line -> new ChatSides(width, frame.head(), frame.body(), line.left()))
        .filter(ChatSides::isShared)
        .min(Comparator.comparingInt(ChatSides::margin))
        .filter(ChatSides::isChat)
        .map(chat -> chat.within(frame.closer(chat::isAtAnEdge)));
  }

  private ChatSides within(ScreenFrame frame) {
    return new ChatSides(width, frame.head(), frame.body(), margin);
  }

  /** Whether it begins where the left side does, or ends where the right side does. */
  private boolean isAtAnEdge(RecognizedLine line) {
    int edge = lines.stream().mapToInt(RecognizedLine::right).max().orElse(0);
    return Math.abs(line.left() - margin) <= EDGE * width / 3
        || line.right() >= edge - EDGE * width;
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
    return changes() >= FEWEST_CHANGES
        && leavesTheRightFree()
        && reachesTheRight()
        && !overlaps()
        && !isOnePost();
  }

  /**
   * Whether all on the right is one post: below a name and a time, where no one's own words stand,
   * or with nothing that was surely said before or after it.
   */
  private boolean isOnePost() {
    List<List<RecognizedLine>> runs =
        runs().stream().filter(run -> !run.stream().allMatch(ProgramLine::is)).toList();
    if (runs.size() != 1) {
      return false;
    }
    List<RecognizedLine> run = runs.getFirst();
    RecognizedLine first = run.getFirst();
    boolean isNamed =
        NameLine.of(first).isPresent()
            || (run.size() > 1 && NameLine.of(first, run.get(1)).isPresent());
    List<RecognizedLine> said = on(Side.LEFT).stream().filter(ChatSides::isSaid).toList();
    return isNamed
        || said.stream().noneMatch(line -> line.top() < first.top())
        || said.stream().noneMatch(line -> line.top() > run.getLast().top());
  }

  private static boolean isSaid(RecognizedLine line) {
    return !ScreenshotNames.isPresenceAlone(line) && !ScreenFrame.isToTypeIn(line);
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

  /**
   * Each run of its lines ends at the right edge, or is as wide as a bubble may be. Where the times
   * at the end of bubbles are too pale to be read, most runs end at one edge before them.
   */
  private boolean reachesTheRight() {
    List<RecognizedLine> right = on(Side.RIGHT);
    int inner = right.stream().mapToInt(RecognizedLine::left).min().orElse(width);
    List<Integer> ends = runs().stream().map(ChatSides::end).toList();
    int outer = ends.stream().max(Comparator.naturalOrder()).orElse(0);
    int usual = ends.stream().max(Comparator.comparingLong(end -> near(ends, end))).orElse(0);
    double near = EDGE * width;
    long reaching =
        runs().stream()
            .filter(
                run ->
                    end(run) >= outer - near
                        || (Math.abs(end(run) - usual) <= near && usual > width * TIMED)
                        || run.stream().allMatch(line -> line.left() <= inner + near))
            .count();
    boolean isAtTheEdge = outer > width * (1 - 2 * FREE);
    boolean isBeforeTimes = usual > width * TIMED && near(ends, usual) > 1;
    return (isAtTheEdge || isBeforeTimes) && reaching >= REACHING * ends.size();
  }

  private long near(List<Integer> ends, int end) {
    return ends.stream().filter(one -> Math.abs(one - end) <= EDGE * width / 3).count();
  }

  /** Whether a side ends here. */
  boolean isEnd(int at) {
    return at + 1 == lines.size() || of(lines.get(at)) != of(lines.get(at + 1));
  }

  private static int end(List<RecognizedLine> run) {
    return run.stream().mapToInt(RecognizedLine::right).max().orElse(0);
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
