package dev.bonafide.documents.picture.pixels;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds lines of letters in a gray picture that is dark on white. It cuts the picture where rows or
 * wide columns are empty, and each part again (a recursive X-Y cut after Nagy and Seth, 1984).
 */
public final class InkLines {
  /** Of 255: what is lighter is ground, or what JPEG left around letters. */
  static final int INK = 176;

  /** Of the height of most lines: words of a line are less apart, columns more. */
  private static final double COLUMN = 2;

  /** Of the height of most lines: a face is less apart from the lines beside it. */
  private static final double FACE = 0.5;

  /** Of the height of most lines: what is higher is several lines, or a face beside them. */
  private static final double SEVERAL = 1.6;

  /** Of the width: words are as far apart, which is enough to tell how high they are. */
  private static final double WORD = 0.006;

  /** In pixels: what is lower is a rule or a dot. */
  private static final int LOWEST = 8;

  /** Cuts within cuts: a message beside a face beside a list takes five. */
  private static final int DEEPEST = 12;

  private final byte[] values;
  private final int width;
  private final double wide;
  private final double usual;
  private final List<PictureBox> lines = new ArrayList<>();

  private InkLines(BufferedImage grey, double wide, double usual) {
    this.values = Pixels.of(grey);
    this.width = grey.getWidth();
    this.wide = wide;
    this.usual = usual;
    rows(new PictureBox(0, 0, width, grey.getHeight()), 0);
    lines.removeIf(line -> line.height() < LOWEST);
  }

  /** Rectangles around lines, column by column, from the top down. */
  public static List<PictureBox> of(BufferedImage grey) {
    List<PictureBox> words = new InkLines(grey, WORD * grey.getWidth(), grey.getHeight()).lines;
    if (words.isEmpty()) {
      return words;
    }
    double usual = usualHeight(words);
    return List.copyOf(new InkLines(grey, COLUMN * usual, usual).lines);
  }

  /** Whether a part of a picture is empty. */
  public static boolean isBlank(BufferedImage grey, PictureBox part) {
    return !hasInk(Pixels.of(grey), grey.getWidth(), part);
  }

  /** What is not empty of a part of a picture; empty where all is. */
  public static Optional<PictureBox> inked(BufferedImage grey, PictureBox part) {
    byte[] values = Pixels.of(grey);
    Optional<PictureBox> ink = Optional.empty();
    for (int y = part.top(); y < part.bottom(); y++) {
      PictureBox row = new PictureBox(part.left(), y, part.width(), 1);
      if (hasInk(values, grey.getWidth(), row)) {
        ink = Optional.of(ink.map(above -> above.and(row)).orElse(row));
      }
    }
    return ink;
  }

  /** As high as half of the letters' lines are at most. */
  public static int usualHeight(List<PictureBox> lines) {
    long half = lines.stream().mapToLong(PictureBox::width).sum() / 2;
    List<PictureBox> sorted =
        lines.stream().sorted(Comparator.comparingInt(PictureBox::height)).toList();
    int at = 0;
    for (long passed = sorted.getFirst().width(); passed < half; ) {
      at++;
      passed += sorted.get(at).width();
    }
    return sorted.get(at).height();
  }

  private void rows(PictureBox area, int depth) {
    int from = -1;
    for (int y = area.top(); y <= area.bottom(); y++) {
      boolean isInk = y < area.bottom() && hasInk(area.left(), area.right(), y, y + 1);
      if (isInk && from < 0) {
        from = y;
      } else if (!isInk && from >= 0) {
        columns(new PictureBox(area.left(), from, area.width(), y - from), depth);
        from = -1;
      }
    }
  }

  private void columns(PictureBox area, int depth) {
    List<PictureBox> parts = new ArrayList<>();
    boolean isSeveral = area.height() > SEVERAL * usual;
    double gap = isSeveral ? FACE * usual : wide;
    int from = -1;
    int last = -1;
    for (int x = area.left(); x < area.right(); x++) {
      if (hasInk(x, x + 1, area.top(), area.bottom())) {
        boolean mayCut = !isSeveral || parts.isEmpty();
        if (from >= 0 && mayCut && x - last > gap) {
          parts.add(new PictureBox(from, area.top(), last + 1 - from, area.height()));
          from = x;
        }
        from = from < 0 ? x : from;
        last = x;
      }
    }
    parts.add(new PictureBox(from, area.top(), last + 1 - from, area.height()));
    if (parts.size() == 1 || depth == DEEPEST) {
      lines.addAll(parts);
    } else {
      parts.forEach(part -> rows(part, depth + 1));
    }
  }

  private boolean hasInk(int left, int right, int top, int bottom) {
    return hasInk(values, width, new PictureBox(left, top, right - left, bottom - top));
  }

  private static boolean hasInk(byte[] values, int width, PictureBox part) {
    for (int y = part.top(); y < part.bottom(); y++) {
      for (int x = part.left(); x < part.right(); x++) {
        if ((values[y * width + x] & 0xFF) < INK) {
          return true;
        }
      }
    }
    return false;
  }
}
