package dev.bonafide.documents.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the ground behind the words white everywhere. Programs draw one side's bubbles in a color
 * of its own, such as white letters on blue beside black ones on white; a recognizer that takes one
 * threshold for a whole picture leaves such bubbles out.
 */
final class LeveledGround {
  /** Of a side, in pixels: a tile and those around it hold a few letters and the ground. */
  private static final int TILE = 24;

  private static final int LEVELS = 256;

  /** Levels of gray that count as one: what JPEG makes of an even ground. */
  private static final int STEP = 8;

  /** In levels: bubbles nearer to the ground than it are read as they are. */
  private static final int UNLIKE = 32;

  /** Of the tiles: fewer on another ground are faces and icons. */
  private static final double FEW = 0.02;

  /** Of the pixels around a tile: a ground that meets another one there has more. */
  private static final double EDGE = 0.08;

  private final BufferedImage grey;
  private final byte[] values;
  private final int columns;
  private final int[][] histograms;

  private LeveledGround(BufferedImage grey) {
    this.grey = grey;
    this.values = Pixels.of(grey);
    this.columns = (grey.getWidth() + TILE - 1) / TILE;
    int rows = (grey.getHeight() + TILE - 1) / TILE;
    this.histograms = new int[columns * rows][LEVELS / STEP];
    for (int i = 0; i < values.length; i++) {
      histograms[tile(i)][(values[i] & 0xFF) / STEP]++;
    }
  }

  /** Levels a picture in place; false where it has one ground, and is left as it is. */
  static boolean level(BufferedImage grey) {
    return new LeveledGround(grey).level();
  }

  private boolean level() {
    int[][] around = new int[histograms.length][];
    int[] common = new int[LEVELS / STEP];
    for (int tile = 0; tile < around.length; tile++) {
      around[tile] = around(tile);
      common[most(around[tile])]++;
    }
    int ground = most(common);
    long unlike = 0;
    for (int level = 0; level < common.length; level++) {
      unlike += Math.abs(level - ground) * STEP > UNLIKE ? common[level] : 0;
    }
    if (unlike < FEW * histograms.length) {
      return false;
    }
    byte[][] tables = new byte[histograms.length][];
    for (int tile = 0; tile < tables.length; tile++) {
      tables[tile] = table(grounds(around[tile], common));
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = tables[tile(i)][values[i] & 0xFF];
    }
    return true;
  }

  /** Of a tile: the most of what is around it, and what else is a ground somewhere. */
  private static List<Integer> grounds(int[] around, int[] common) {
    int most = most(around);
    long all = 0;
    long tiles = 0;
    for (int level = 0; level < around.length; level++) {
      all += around[level];
      tiles += common[level];
    }
    List<Integer> grounds = new ArrayList<>(List.of(most));
    for (int level = 0; level < around.length; level++) {
      boolean isGround = common[level] >= FEW * tiles && around[level] >= EDGE * all;
      if (isGround && level != most) {
        grounds.add(level);
      }
    }
    return grounds;
  }

  /** For each value how light it gets: as dark as it is unlike every ground. */
  private static byte[] table(List<Integer> grounds) {
    byte[] table = new byte[LEVELS];
    for (int value = 0; value < LEVELS; value++) {
      int dark = LEVELS - 1;
      for (int level : grounds) {
        int ground = level * STEP + STEP / 2;
        int most = Math.max(ground, LEVELS - 1 - ground);
        dark = Math.min(dark, Math.abs(value - ground) * (LEVELS - 1) / most);
      }
      table[value] = (byte) (LEVELS - 1 - dark);
    }
    return table;
  }

  private int tile(int pixel) {
    int down = pixel / grey.getWidth();
    int across = pixel % grey.getWidth();
    return down / TILE * columns + across / TILE;
  }

  private int[] around(int tile) {
    int[] sum = new int[LEVELS / STEP];
    int across = tile % columns;
    for (int row = tile / columns - 1; row <= tile / columns + 1; row++) {
      for (int column = across - 1; column <= across + 1; column++) {
        int other = row * columns + column;
        if (column >= 0 && column < columns && other >= 0 && other < histograms.length) {
          for (int level = 0; level < sum.length; level++) {
            sum[level] += histograms[other][level];
          }
        }
      }
    }
    return sum;
  }

  private static int most(int[] counts) {
    int most = 0;
    for (int i = 0; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }
}
