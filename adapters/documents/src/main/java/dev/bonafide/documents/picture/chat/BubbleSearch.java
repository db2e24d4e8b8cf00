package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the bubble that a word stands on: from the word, its ground goes on in each direction up to
 * another color. A ground that goes on to the picture's edge is the screen's own.
 */
final class BubbleSearch {
  /**
   * By how many levels a ground may vary: little, or more where JPEG lends it the color of letters.
   */
  private static final List<Integer> LEVELS = List.of(12, 24, 40);

  /** Of a word's height: a bubble is higher. */
  private static final double HIGHER = 1.3;

  /** Of a word's height: what is looked at above and below it, where lines leave space. */
  private static final double SPACE = 0.4;

  /** Of the rows that are looked at: so many have the ground's color wherever it goes on. */
  private static final double ON = 0.2;

  /** Of a word's height: a gap in a ground that is not yet its end. */
  private static final double GAP = 0.25;

  /** Of a word's height: so far inside of a bubble's edges there are no letters yet. */
  private static final double PADDING = 0.4;

  /** In pixels: so far outside of a bubble is the screen behind it. */
  private static final int BESIDE = 5;

  /** In levels: a bubble that is told from the screen by eye differs by twice as much. */
  private static final int EDGES_DIFFER = 15;

  /** Of the width: a ground that ends nearer to the picture's edge goes on behind it. */
  private static final double EDGE = 0.006;

  private final ScreenColors colors;
  private final double height;
  private final int top;
  private final int bottom;
  private final int left;
  private final int right;
  private final int ground;
  private final int levels;
  private final int from;
  private final int to;

  private BubbleSearch(ScreenColors colors, RecognizedWord word, int levels) {
    this.levels = levels;
    this.colors = colors;
    this.height = word.height() / colors.scale();
    this.top = (int) (word.top() / colors.scale());
    this.bottom = (int) (word.bottom() / colors.scale());
    this.left = (int) (word.left() / colors.scale());
    this.right = (int) (word.right() / colors.scale());
    int space = (int) (SPACE * height);
    this.ground = colors.ground(left - space, top - space, right + space, bottom + space);
    this.from = across(left, -1);
    this.to = across(right, 1);
  }

  /**
   * Empty where a word stands on the screen itself.
   *
   * @param canBe what the words beside it allow; a ground that is taken to end too early is
   *     followed again, with more variance
   */
  static Optional<Bubble> around(
      RecognizedWord word, ScreenColors colors, Predicate<Bubble> canBe) {
    for (int levels : LEVELS) {
      BubbleSearch search = new BubbleSearch(colors, word, levels);
      Optional<Bubble> bubble =
          search
              .bubble()
              .filter(found -> found.height() > HIGHER * word.height() && found.holds(word))
              .filter(canBe);
      if (bubble.isPresent() || search.isOnTheScreen()) {
        return bubble;
      }
    }
    return Optional.empty();
  }

  private boolean isOnTheScreen() {
    double near = EDGE * colors.width();
    return from <= near || to >= colors.width() - 1 - near;
  }

  private Optional<Bubble> bubble() {
    if (isOnTheScreen()) {
      return Optional.empty();
    }
    int inner = (int) Math.max(3, PADDING * height);
    if (!isEdge(from - 2 - inner, from + 2, inner) || !isEdge(to + 2, to - 2 - inner, inner)) {
      return Optional.empty();
    }
    int[] free = {from + inner, to - inner, left - 2, right + 2};
    int upper = Arrays.stream(free).map(x -> down(x, -1)).min().orElse(top);
    int lower = Arrays.stream(free).map(x -> down(x, 1)).max().orElse(bottom);
    double scale = colors.scale();
    return Optional.of(
        new Bubble(
            (int) (from * scale),
            (int) (upper * scale),
            (int) (to * scale),
            (int) (lower * scale),
            ground));
  }

  /** Whether another color begins there, rather than the ground fading in what JPEG adds to it. */
  private boolean isEdge(int outside, int inside, int wide) {
    int other = colors.ground(outside, top, outside + wide, bottom);
    int own = colors.ground(inside, top, inside + wide, bottom);
    return ScreenColors.distance(other, own) >= EDGES_DIFFER;
  }

  /** The last column of the ground in a direction. */
  private int across(int start, int step) {
    int last = start;
    int most = (int) Math.max(2, GAP * height);
    for (int x = start; Math.abs(x - last) <= most && x >= 0 && x < colors.width(); x += step) {
      last = isOn(x) ? x : last;
    }
    return last;
  }

  private boolean isOn(int x) {
    int first = (int) (top - SPACE * height);
    int end = (int) (bottom + SPACE * height);
    int alike = 0;
    for (int y = first; y <= end; y++) {
      alike += colors.isAlike(x, y, ground, levels) ? 1 : 0;
    }
    return alike >= ON * (end - first + 1);
  }

  /** The last row of the ground in a direction, in a column where letters are few. */
  private int down(int x, int step) {
    int middle = (top + bottom) / 2;
    int last = middle;
    for (int y = middle; Math.abs(y - last) <= 2 && y >= 0 && y < colors.height(); y += step) {
      last = colors.isAlike(x, y, ground, levels) && isBeside(y) ? y : last;
    }
    return last;
  }

  /** Whether another color is left or right of it: a bar of its color goes on to both edges. */
  private boolean isBeside(int y) {
    return !colors.isAlike(from - BESIDE, y, ground, levels)
        || !colors.isAlike(to + BESIDE, y, ground, levels);
  }
}
