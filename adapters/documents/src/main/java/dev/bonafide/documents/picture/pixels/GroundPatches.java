package dev.bonafide.documents.picture.pixels;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * The patches of even color on which a gray picture's words stand, such as bubbles and the screen
 * behind them. What is no patch, such as a letter, stands on the nearest one.
 */
final class GroundPatches {
  /** Pixels that are looked at: every second or third of a phone's screen. */
  private static final int MOST = 1_500_000;

  /** In levels: neighbors within it are of one patch, so that a ground may fade. */
  private static final int STEP = 4;

  /** Of a side, in pixels: a ground's level is that of most around, whatever a letter lends it. */
  private static final int TILE = 24;

  /** Of a screen's pixels: a letter of a title has fewer, a bubble of one short word more. */
  private static final double SMALLEST = 0.001;

  /** Of the width: the thickness of a large letter's strokes is less. */
  private static final double THINNEST = 0.025;

  /** Of its corners' rectangle: a bubble fills more, most letters less. */
  private static final double FILLED = 0.5;

  /** Of a screen's pixels: a ground is one however much of it others cover. */
  private static final double LARGE = 0.02;

  /** Of a screen's width: a longer picture is several screens. */
  private static final double SCREEN = 2.2;

  /** In levels: grounds nearer to each other have no edge between them. */
  private static final int UNLIKE = 12;

  private static final int NONE = -1;

  private final int step;
  private final int width;
  private final int height;
  private final byte[] values;
  private final byte[] levels;
  private final int[] patches;
  private final int[] firsts;
  private final int[] sums;
  private final int[] counts;
  private final int[] queue;

  GroundPatches(BufferedImage grey) {
    long pixels = (long) grey.getWidth() * grey.getHeight();
    step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / MOST)));
    width = (grey.getWidth() + step - 1) / step;
    height = (grey.getHeight() + step - 1) / step;
    values = new byte[width * height];
    levels = new byte[width * height];
    byte[] all = Pixels.of(grey);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        values[y * width + x] = all[y * step * grey.getWidth() + x * step];
      }
    }
    patches = new int[values.length];
    firsts = new int[values.length];
    sums = new int[tile(values.length - 1) + width / TILE + 2];
    counts = new int[sums.length];
    queue = new int[values.length];
    Arrays.fill(patches, NONE);
    fill();
    spread();
  }

  /** Which of those looked at a pixel is nearest to. */
  int index(int x, int y) {
    return y / step * width + x / step;
  }

  /** The level of the ground behind it. */
  int level(int index) {
    int from = patches[index];
    return from < 0 ? LeveledGround.WHITE : levels[from] & 0xFF;
  }

  /** Pixels that were looked at. */
  int size() {
    return values.length;
  }

  /** Whether another ground begins next to it: what is between is of neither. */
  boolean isAtEdge(int index) {
    int across = index % width;
    int down = index / width;
    for (int y = Math.max(0, down - 2); y <= Math.min(height - 1, down + 2); y++) {
      for (int x = Math.max(0, across - 2); x <= Math.min(width - 1, across + 2); x++) {
        if (isOther(index, y * width + x)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOther(int index, int other) {
    return patches[index] >= 0
        && firsts[patches[index]] != firsts[patches[other]]
        && Math.abs(level(index) - level(other)) > UNLIKE;
  }

  /** Marks each pixel of a patch with itself. */
  private void fill() {
    boolean[] seen = new boolean[values.length];
    long screen = (long) (width * Math.min(height, SCREEN * width));
    for (int start = 0; start < values.length; start++) {
      if (!seen[start]) {
        int size = flood(start, seen);
        if (isPatch(size, screen)) {
          mark(start, size);
        }
      }
    }
  }

  /** Each of its pixels gets the level that the patch has around it. */
  private void mark(int start, int size) {
    for (int i = 0; i < size; i++) {
      int at = queue[i];
      patches[at] = at;
      firsts[at] = start;
      sums[tile(at)] += values[at] & 0xFF;
      counts[tile(at)]++;
    }
    for (int i = 0; i < size; i++) {
      levels[queue[i]] = (byte) (sums[tile(queue[i])] / counts[tile(queue[i])]);
    }
    for (int i = 0; i < size; i++) {
      sums[tile(queue[i])] = 0;
      counts[tile(queue[i])] = 0;
    }
  }

  private int tile(int at) {
    return at / width / TILE * (width / TILE + 1) + at % width / TILE;
  }

  /** Puts what is connected with a pixel into the queue. */
  private int flood(int start, boolean[] seen) {
    int size = 1;
    queue[0] = start;
    seen[start] = true;
    for (int i = 0; i < size; i++) {
      int at = queue[i];
      for (int next : around(at)) {
        if (next >= 0 && !seen[next] && isNear(at, next)) {
          seen[next] = true;
          queue[size++] = next;
        }
      }
    }
    return size;
  }

  private boolean isNear(int at, int next) {
    return Math.abs((values[at] & 0xFF) - (values[next] & 0xFF)) <= STEP;
  }

  private boolean isPatch(int size, long screen) {
    if (size < SMALLEST * screen) {
      return false;
    }
    int left = width;
    int right = 0;
    int top = height;
    int bottom = 0;
    for (int i = 0; i < size; i++) {
      left = Math.min(left, queue[i] % width);
      right = Math.max(right, queue[i] % width);
      top = Math.min(top, queue[i] / width);
      bottom = Math.max(bottom, queue[i] / width);
    }
    int across = right - left + 1;
    int down = bottom - top + 1;
    boolean isFilled = size >= FILLED * across * down && Math.min(across, down) >= THINNEST * width;
    return isFilled || size >= LARGE * screen;
  }

  /** From the patches to all that is none, step by step. */
  private void spread() {
    int size = 0;
    for (int at = 0; at < values.length; at++) {
      if (patches[at] != NONE) {
        queue[size++] = at;
      }
    }
    for (int i = 0; i < size; i++) {
      for (int next : around(queue[i])) {
        if (next >= 0 && patches[next] == NONE) {
          patches[next] = patches[queue[i]];
          queue[size++] = next;
        }
      }
    }
  }

  private int[] around(int at) {
    int x = at % width;
    return new int[] {
      x > 0 ? at - 1 : NONE,
      x + 1 < width ? at + 1 : NONE,
      at - width,
      at + width < values.length ? at + width : NONE
    };
  }
}
