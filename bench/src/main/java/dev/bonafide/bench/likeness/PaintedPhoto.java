package dev.bonafide.bench.likeness;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * What looks to a hash like a photo: noise at several scales, each half as strong as the one before
 * it, as in the spectrum of natural pictures.
 */
final class PaintedPhoto {
  private static final int SCALES = 6;

  private PaintedPhoto() {}

  static BufferedImage of(Random random, int width, int height) {
    double[] bright = new double[width * height];
    double strength = 110;
    for (int scale = 0, cells = 3; scale < SCALES; scale++, cells *= 2, strength /= 1.8) {
      add(bright, width, height, cells, strength, random);
    }
    double red = 0.7 + random.nextDouble() / 2;
    double blue = 0.7 + random.nextDouble() / 2;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double value = 128 + bright[y * width + x] + random.nextGaussian() * 4;
        int r = (int) Math.clamp(value * red, 0, 255);
        int g = (int) Math.clamp(value, 0, 255);
        int b = (int) Math.clamp(value * blue, 0, 255);
        picture.setRGB(x, y, (r << 16) | (g << 8) | b);
      }
    }
    return picture;
  }

  private static void add(
      double[] bright, int width, int height, int cells, double strength, Random random) {
    double[][] grid = new double[cells + 2][cells + 2];
    for (double[] row : grid) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (random.nextDouble() * 2 - 1) * strength;
      }
    }
    for (int y = 0; y < height; y++) {
      double down = (double) y * cells / height;
      int row = (int) down;
      for (int x = 0; x < width; x++) {
        double across = (double) x * cells / width;
        int column = (int) across;
        double above = between(grid[row][column], grid[row][column + 1], across - column);
        double below = between(grid[row + 1][column], grid[row + 1][column + 1], across - column);
        bright[y * width + x] += between(above, below, down - row);
      }
    }
  }

  private static double between(double one, double other, double share) {
    return one + (other - one) * share;
  }
}
