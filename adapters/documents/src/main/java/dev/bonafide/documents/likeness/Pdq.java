package dev.bonafide.documents.likeness;

import dev.bonafide.casefile.picture.HashBits;
import java.util.Arrays;
import java.util.Optional;

/**
 * The hash PDQ: of 64 × 64 means of a picture the 16 × 16 lowest frequencies of its cosine
 * transform, each a bit for whether it is above their median ("The TMK+PDQF Video-Hashing Algorithm
 * and the PDQ Image-Hashing Algorithm", Facebook, 2019). In place of the paper's repeated box
 * filter stand exact means of boxes, so hashes are not to be exchanged with other programs.
 */
final class Pdq {
  private static final int SIDE = 64;
  private static final int FREQUENCIES = 16;

  /**
   * Half of the paper's limit of 50, from left to right as well as from the top down: below it,
   * noise decides about bits. The paper adds both, and takes one bar across a page for detail.
   */
  private static final int LEAST_DETAIL = 25;

  /** By which the paper divides the sum of steps between neighbors, each in hundredths. */
  private static final int STEPS = 90;

  private static final double[][] COSINES = cosines();

  private Pdq() {}

  /**
   * Empty where the part has too little detail.
   *
   * @param degrees by which it is taken to be turned around its middle
   */
  static Optional<HashBits> of(Brightness picture, Frame part, double degrees) {
    double[][] means = means(picture, part, Math.toRadians(degrees));
    return detail(means) < LEAST_DETAIL ? Optional.empty() : Optional.of(bits(transformed(means)));
  }

  private static double[][] means(Brightness picture, Frame part, double turned) {
    double[][] means = new double[SIDE][SIDE];
    double wide = (part.right() - part.left()) / SIDE;
    double high = (part.bottom() - part.top()) / SIDE;
    double cosine = Math.cos(turned);
    double sine = Math.sin(turned);
    for (int y = 0; y < SIDE; y++) {
      double down = (y + 0.5 - SIDE / 2.0) * high;
      for (int x = 0; x < SIDE; x++) {
        double across = (x + 0.5 - SIDE / 2.0) * wide;
        double left = part.across() + across * cosine - down * sine;
        double top = part.down() + across * sine + down * cosine;
        means[y][x] = picture.mean(left - wide / 2, top - high / 2, wide, high);
      }
    }
    return means;
  }

  /** From 0 up. */
  private static int detail(double[][] means) {
    int down = 0;
    int across = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        down += y + 1 < SIDE ? step(means[y][x], means[y + 1][x]) : 0;
        across += x + 1 < SIDE ? step(means[y][x], means[y][x + 1]) : 0;
      }
    }
    return Math.min(down, across) / STEPS;
  }

  private static int step(double one, double other) {
    return (int) Math.abs((one - other) * 100 / 255);
  }

  private static double[][] cosines() {
    double[][] cosines = new double[FREQUENCIES][SIDE];
    for (int frequency = 0; frequency < FREQUENCIES; frequency++) {
      for (int x = 0; x < SIDE; x++) {
        cosines[frequency][x] = Math.cos(Math.PI / 2 / SIDE * (frequency + 1) * (2 * x + 1));
      }
    }
    return cosines;
  }

  private static double[] transformed(double[][] means) {
    double[][] rows = new double[FREQUENCIES][SIDE];
    for (int v = 0; v < FREQUENCIES; v++) {
      for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
          rows[v][x] += COSINES[v][y] * means[y][x];
        }
      }
    }
    double[] all = new double[FREQUENCIES * FREQUENCIES];
    for (int v = 0; v < FREQUENCIES; v++) {
      for (int u = 0; u < FREQUENCIES; u++) {
        for (int x = 0; x < SIDE; x++) {
          all[v * FREQUENCIES + u] += rows[v][x] * COSINES[u][x];
        }
      }
    }
    return all;
  }

  private static HashBits bits(double[] frequencies) {
    double[] sorted = frequencies.clone();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    long[] bits = new long[frequencies.length / Long.SIZE];
    for (int i = 0; i < frequencies.length; i++) {
      bits[i / Long.SIZE] |= frequencies[i] > median ? 1L << (i % Long.SIZE) : 0;
    }
    return new HashBits(bits[0], bits[1], bits[2], bits[3]);
  }
}
