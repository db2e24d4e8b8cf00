package dev.bonafide.documents.picture.pixels;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lines of a picture below each other at one edge, at the height that is read best. Nobody can take
 * two sides of a chat for columns then.
 */
public final class LineStrip {
  /**
   * In pixels: of 30, 40 and 50, and lines as they are, it is best for Korean and Chinese, and as
   * good as any for Japanese.
   */
  private static final int HEIGHT = 40;

  /** Of the height: what is between lines, and around them. */
  private static final double BETWEEN = 0.6;

  /** In pixels around a line: strokes end softly. */
  private static final int SOFT = 4;

  /**
   * In pixels: of four lines as wide as a desktop's window, Tesseract takes a part of one for a
   * line of its own at 2,600, and not at 2,100 or 1,600.
   */
  private static final int MOST_WIDE = 2_000;

  /** Small letters become no clearer beyond it. */
  private static final double MOST_LARGER = 3;

  /** A screen has less; more was made to keep a reader busy. */
  public static final int MOST_LINES = 300;

  private static final long MOST_PIXELS = 8_000_000;

  private final List<PictureBox> lines;
  private final double scale;
  private final int between;
  private final List<Integer> tops = new ArrayList<>();
  private final BufferedImage picture;

  private LineStrip(BufferedImage grey, List<PictureBox> lines, double scale, int height) {
    this.lines = lines;
    this.scale = scale;
    this.between = (int) Math.round(BETWEEN * HEIGHT);
    int width = lines.stream().mapToInt(line -> scaled(line.width())).max().orElse(1);
    this.picture = new BufferedImage(width + 2 * between, height, BufferedImage.TYPE_BYTE_GRAY);
    draw(grey);
  }

  /** Empty where there are no lines, or more than a screen has. */
  public static Optional<LineStrip> of(BufferedImage grey, List<PictureBox> lines) {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    int longest = lines.stream().mapToInt(PictureBox::width).max().orElse(1);
    double clear = Math.min(MOST_LARGER, HEIGHT / (double) InkLines.usualHeight(lines));
    double scale = Math.min(clear, MOST_WIDE / (double) longest);
    double between = BETWEEN * HEIGHT;
    double height = between;
    double width = 0;
    for (PictureBox line : lines) {
      height += Math.ceil(line.height() * scale + between);
      width = Math.max(width, line.width() * scale + 2 * between);
    }
    return height * width > MOST_PIXELS
        ? Optional.empty()
        : Optional.of(new LineStrip(grey, lines, scale, (int) Math.ceil(height)));
  }

  /** Gray, dark on white. */
  public BufferedImage picture() {
    return picture;
  }

  /** The number of the line that a rectangle of the strip belongs to. */
  public int line(PictureBox box) {
    int middle = box.top() + box.height() / 2;
    int at = 0;
    while (at + 1 < tops.size() && middle >= tops.get(at + 1) - between / 2) {
      at++;
    }
    return at;
  }

  /** Where a rectangle of the strip is in the picture that its lines are from. */
  public PictureBox original(PictureBox box) {
    int at = line(box);
    PictureBox line = lines.get(at);
    return new PictureBox(
        Math.max(0, line.left() + unscaled(box.left() - between)),
        Math.max(0, line.top() + unscaled(box.top() - tops.get(at))),
        unscaled(box.width()),
        unscaled(box.height()));
  }

  private void draw(BufferedImage grey) {
    Graphics2D paper = picture.createGraphics();
    int ground = ground(grey);
    paper.setColor(new Color(ground, ground, ground));
    paper.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    int top = between;
    for (PictureBox line : lines) {
      tops.add(top);
      draw(grey, line, top, paper);
      top += scaled(line.height()) + between;
    }
    paper.dispose();
  }

  /** The ground of most pixels of the lines: with another one around it, a line has edges. */
  private int ground(BufferedImage grey) {
    byte[] values = Pixels.of(grey);
    int[] times = new int[256];
    for (PictureBox line : lines) {
      for (int y = line.top(); y < line.bottom(); y++) {
        for (int x = line.left(); x < line.right(); x++) {
          times[values[y * grey.getWidth() + x] & 0xFF]++;
        }
      }
    }
    return IntStream.range(InkLines.INK, times.length)
        .filter(value -> times[value] > 0)
        .boxed()
        .max(Comparator.comparingInt(value -> times[value]))
        .orElse(0xFF);
  }

  private void draw(BufferedImage grey, PictureBox line, int top, Graphics2D paper) {
    int left = Math.max(0, line.left() - SOFT);
    int upper = Math.max(0, line.top() - SOFT);
    int right = Math.min(grey.getWidth(), line.right() + SOFT);
    int lower = Math.min(grey.getHeight(), line.bottom() + SOFT);
    int x = between - scaled(line.left() - left);
    int y = top - scaled(line.top() - upper);
    paper.drawImage(
        grey,
        x,
        y,
        x + scaled(right - left),
        y + scaled(lower - upper),
        left,
        upper,
        right,
        lower,
        null);
  }

  private int scaled(int pixels) {
    return (int) Math.round(pixels * scale);
  }

  private int unscaled(int pixels) {
    return (int) Math.round(pixels / scale);
  }
}
