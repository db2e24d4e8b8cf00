package dev.bonafide.documents.picture.pixels;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** The colors of a picture, thinned out: enough to tell on what ground its words stand. */
public final class ScreenColors {
  /** Kept beside a recognizer that needs most of a parser's memory: six megabytes. */
  private static final int MOST = 1_500_000;

  /** In levels, of the three colors together: what JPEG makes of an even ground is less. */
  private static final int ALIKE = 16;

  /** From black to white. */
  public static final int FARTHEST = 3 * 255;

  /** Bits of a color that are left out where grounds are counted. */
  private static final int COARSE = 3;

  private final int[] colors;
  private final int width;
  private final int height;
  private final double scale;

  /**
   * Keeps them.
   *
   * @param colors a row after the other, as red, green and blue
   * @param scale pixels of the picture in which words were recognized, in one of these
   */
  private ScreenColors(int[] colors, int width, int height, double scale) {
    this.colors = colors;
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /** Of a picture that was made {@code grey} for a recognizer, larger or not. */
  public static ScreenColors of(BufferedImage picture, BufferedImage grey) {
    long pixels = (long) picture.getWidth() * picture.getHeight();
    int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / MOST)));
    int width = Math.max(1, picture.getWidth() / step);
    int height = Math.max(1, picture.getHeight() / step);
    int[] colors = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        colors[y * width + x] = picture.getRGB(x * step, y * step) & 0xFFFFFF;
      }
    }
    double scale = step * (double) grey.getWidth() / picture.getWidth();
    return new ScreenColors(colors, width, height, scale);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Pixels of the picture in which words were recognized, in one of these. */
  public double scale() {
    return scale;
  }

  public boolean isAlike(int x, int y, int color, int levels) {
    return x >= 0
        && y >= 0
        && x < width
        && y < height
        && distance(colors[y * width + x], color) <= levels;
  }

  public static boolean isLittle(int distance) {
    return distance <= ALIKE;
  }

  public static int distance(int color, int other) {
    return Math.abs(((color >> 16) & 0xFF) - ((other >> 16) & 0xFF))
        + Math.abs(((color >> 8) & 0xFF) - ((other >> 8) & 0xFF))
        + Math.abs((color & 0xFF) - (other & 0xFF));
  }

  /** The color that most of a rectangle has, which is the ground of the words in it. */
  public int ground(int left, int top, int right, int bottom) {
    Map<Integer, int[]> counts = new HashMap<>();
    int[] inside = inside(left, top, right, bottom);
    for (int color : inside) {
      int[] count = counts.computeIfAbsent(coarse(color), _ -> new int[] {0, color});
      count[0]++;
    }
    int[] most = new int[] {0, 0};
    for (int[] count : counts.values()) {
      most = count[0] > most[0] ? count : most;
    }
    return mean(inside, mean(inside, most[1]));
  }

  private int[] inside(int left, int top, int right, int bottom) {
    int from = Math.clamp(left, 0, width);
    int to = Math.clamp(right, from, width);
    int first = Math.clamp(top, 0, height);
    int last = Math.clamp(bottom, first, height);
    int[] inside = new int[(to - from) * (last - first)];
    for (int y = first; y < last; y++) {
      System.arraycopy(colors, y * width + from, inside, (y - first) * (to - from), to - from);
    }
    return inside;
  }

  /** Of the colors that are like one, which JPEG has spread around the ground's own. */
  private static int mean(int[] colors, int like) {
    int[] sums = new int[4];
    for (int color : colors) {
      if (distance(color, like) <= ALIKE) {
        sums[0]++;
        sums[1] += (color >> 16) & 0xFF;
        sums[2] += (color >> 8) & 0xFF;
        sums[3] += color & 0xFF;
      }
    }
    int all = Math.max(1, sums[0]);
    return ((sums[1] / all) << 16) | ((sums[2] / all) << 8) | (sums[3] / all);
  }

  private static int coarse(int color) {
    int red = (color >> (16 + COARSE)) & 0x1F;
    int green = (color >> (8 + COARSE)) & 0x1F;
    return (red << 10) | (green << 5) | ((color & 0xFF) >> COARSE);
  }
}
