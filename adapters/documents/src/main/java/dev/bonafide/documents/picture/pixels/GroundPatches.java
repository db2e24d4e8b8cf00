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

  private static final int SIDES = 4;

  /** In pixels that are looked at: so near to another ground, a pixel may be of either. */
  private static final int EDGE = 2;

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

  /** The first of those looked at that the pixels of a row are nearest to. */
  int row(int y) {
    return y / step * width;
  }

  /** Pixels in a row that are nearest to one that was looked at. */
  int step() {
    return step;
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

  /** Where another ground begins next to a pixel: what is between is of neither. */
  boolean[] edges() {
    boolean[] edges = new boolean[values.length];
    boolean[] borders = borders();
    for (int at = 0; at < edges.length; at++) {
      edges[at] = borders[at] && isAtEdge(at);
    }
    return edges;
  }

  /** Pixels near one beside which another patch begins: no others can be at an edge. */
  private boolean[] borders() {
    boolean[] borders = new boolean[values.length];
    for (int at = 0; at < values.length; at++) {
      boolean isBorder = isOfOther(at, next(at, 1)) || isOfOther(at, next(at, SIDES - 1));
      for (int y = at - EDGE * width; isBorder && y <= at + (EDGE + 1) * width; y += width) {
        int from = Math.clamp(y - EDGE, 0, borders.length);
        Arrays.fill(borders, from, Math.clamp(y + EDGE + 2, 0, borders.length), true);
      }
    }
    return borders;
  }

  private boolean isOfOther(int at, int next) {
    return next >= 0
        && patches[at] >= 0
        && patches[next] >= 0
        && firsts[patches[at]] != firsts[patches[next]];
  }

  private boolean isAtEdge(int index) {
    int across = index % width;
    int down = index / width;
    for (int y = Math.max(0, down - EDGE); y <= Math.min(height - 1, down + EDGE); y++) {
      for (int x = Math.max(0, across - EDGE); x <= Math.min(width - 1, across + EDGE); x++) {
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
      for (int side = 0; side < SIDES; side++) {
        int next = next(at, side);
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
      for (int side = 0; side < SIDES; side++) {
        int next = next(queue[i], side);
        if (next >= 0 && patches[next] == NONE) {
          patches[next] = patches[queue[i]];
          queue[size++] = next;
        }
      }
    }
  }

  /** The pixel beside one, above, or below it; negative where the picture ends. */
  private int next(int at, int side) {
    return switch (side) {
      case 0 -> at % width > 0 ? at - 1 : NONE;
      case 1 -> (at + 1) % width > 0 ? at + 1 : NONE;
      case 2 -> at - width;
      default -> at + width < values.length ? at + width : NONE;
    };
  }
}
