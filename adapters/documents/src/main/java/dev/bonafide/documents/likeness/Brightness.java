package dev.bonafide.documents.likeness;

import java.awt.image.BufferedImage;

/**
 * How bright a picture is at each place, summed up from its upper left corner, by which the mean of
 * any part of it is four look-ups (F. Crow, Summed-area tables for texture mapping, 1984).
 */
final class Brightness {
  /** In pixels of the longer side: larger pictures are averaged down to it first. */
  private static final int LARGEST = 512;

  /** Pixels looked at for one of its own, on either side: of more, some are passed over. */
  private static final int MOST = 2;

  private final int width;
  private final int height;
  private final double[] sums;

  private Brightness(int width, int height, double[] values) {
    this.width = width;
    this.height = height;
    this.sums = summed(width, height, values);
  }

  static Brightness of(BufferedImage picture) {
    int longer = Math.max(LARGEST, Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) ((long) picture.getWidth() * LARGEST / longer));
    int height = Math.max(1, (int) ((long) picture.getHeight() * LARGEST / longer));
    double[] values = new double[width * height];
    int[] counts = new int[width * height];
    int[] row = new int[picture.getWidth()];
    int step = Math.max(1, longer / (MOST * LARGEST));
    for (int y = 0; y < picture.getHeight(); y += step) {
      picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      int line = (int) ((long) y * height / picture.getHeight()) * width;
      for (int x = 0; x < row.length; x += step) {
        int at = line + (int) ((long) x * width / row.length);
        values[at] += luma(row[x]);
        counts[at]++;
      }
    }
    for (int at = 0; at < values.length; at++) {
      values[at] /= counts[at];
    }
    return new Brightness(width, height, values);
  }

  /** Rec. 601, as PDQ takes it; what is transparent stands on white. */
  private static double luma(int argb) {
    int red = (argb >> 16) & 0xFF;
    int green = (argb >> 8) & 0xFF;
    int blue = argb & 0xFF;
    double bright = 0.299 * red + 0.587 * green + 0.114 * blue;
    double opaque = (argb >>> 24) / 255.0;
    return bright * opaque + 255 * (1 - opaque);
  }

  private static double[] summed(int width, int height, double[] values) {
    double[] sums = new double[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      double row = 0;
      for (int x = 0; x < width; x++) {
        row += values[y * width + x];
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    return sums;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The mean from 0 to 255 of a part whose edges may run through pixels, moved within it. */
  double mean(double left, double top, double wide, double high) {
    double x = Math.clamp(left, 0, Math.max(0, width - wide));
    double y = Math.clamp(top, 0, Math.max(0, height - high));
    double sum = sum(x + wide, y + high) - sum(x, y + high) - sum(x + wide, y) + sum(x, y);
    return sum / (wide * high);
  }

  private double sum(double x, double y) {
    int left = Math.clamp((long) x, 0, width - 1);
    int top = Math.clamp((long) y, 0, height - 1);
    double across = x - left;
    double down = y - top;
    int at = top * (width + 1) + left;
    double above = sums[at] * (1 - across) + sums[at + 1] * across;
    double below = sums[at + width + 1] * (1 - across) + sums[at + width + 2] * across;
    return above * (1 - down) + below * down;
  }
}
