package dev.bonafide.documents.picture.pixels;

import java.awt.image.BufferedImage;

/**
 * Makes the ground behind the words white everywhere. Programs draw one side's bubbles in a color
 * of its own, such as white letters on blue beside black ones on white; a recognizer that takes one
 * threshold for a whole picture leaves such bubbles out. Grounds are patches of even color; what is
 * none, such as a letter, stands on the nearest one.
 */
final class LeveledGround {
  private static final int WHITE = 255;

  /** Pixels that are looked at: every second or third of a phone's screen. */
  private static final int MOST = 1_500_000;

  /** In levels: neighbors within it are of one patch, so that a ground may fade. */
  private static final int STEP = 4;

  /** Of a screen's pixels: a letter of a title has fewer, a bubble of one short word more. */
  private static final double SMALLEST = 0.001;

  /** Of a screen's pixels: a ground is one however much of it others cover. */
  private static final double LARGE = 0.02;

  /** Of its corners' rectangle: a bubble fills more, most letters less. */
  private static final double FILLED = 0.5;

  /** Of the width: the thickness of a large letter's strokes is less. */
  private static final double THINNEST = 0.025;

  /** Of a screen's width: a longer picture is several screens. */
  private static final double SCREEN = 2.2;

  /** In levels: bubbles nearer to the ground than it are read as they are. */
  private static final int UNLIKE = 32;

  /** Of the pixels: fewer on another ground are faces and icons. */
  private static final double FEW = 0.02;

  /** In pixels that are looked at: so near to another ground, a pixel may be of either. */
  private static final int EDGE = 2;

  private final int step;
  private final int width;
  private final int height;
  private final byte[] values;

  /** By the first of its pixels, counted from 1; 0 for none. */
  private final int[] patches;

  private final int[] queue;

  private LeveledGround(BufferedImage grey) {
    long pixels = (long) grey.getWidth() * grey.getHeight();
    step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / MOST)));
    width = (grey.getWidth() + step - 1) / step;
    height = (grey.getHeight() + step - 1) / step;
    values = new byte[width * height];
    patches = new int[values.length];
    queue = new int[values.length];
    byte[] all = Pixels.of(grey);
    for (int at = 0; at < values.length; at++) {
      values[at] = all[at / width * step * grey.getWidth() + at % width * step];
    }
  }

  /** Levels a picture in place; false where it has one ground, and is left as it is. */
  static boolean level(BufferedImage grey) {
    LeveledGround ground = new LeveledGround(grey);
    ground.fill();
    if (!ground.spread() || !ground.areSeveral()) {
      return false;
    }
    byte[] pixels = Pixels.of(grey);
    boolean[] edges = ground.edges();
    for (int at = 0; at < pixels.length; at++) {
      int x = at % grey.getWidth() / ground.step;
      int seen = at / grey.getWidth() / ground.step * ground.width + x;
      // White where two grounds meet, so that no bubble has an outline.
      pixels[at] = (byte) (edges[seen] ? WHITE : lightness(pixels[at], ground.values[seen]));
    }
    return true;
  }

  /** How light a pixel is on its ground: as dark as it is unlike it. */
  private static int lightness(byte pixel, byte ground) {
    int level = ground & 0xFF;
    return WHITE - Math.abs((pixel & 0xFF) - level) * WHITE / Math.max(level, WHITE - level);
  }

  private void fill() {
    boolean[] seen = new boolean[values.length];
    double screen = width * Math.min(height, SCREEN * width);
    for (int start = 0; start < values.length; start++) {
      if (!seen[start]) {
        int size = flood(start, seen);
        boolean isPatch = size >= LARGE * screen || (size >= SMALLEST * screen && isFilled(size));
        for (int i = 0; isPatch && i < size; i++) {
          patches[queue[i]] = start + 1;
        }
      }
    }
  }

  /** Puts what is connected with a pixel into the queue. */
  private int flood(int start, boolean[] seen) {
    int size = 1;
    queue[0] = start;
    seen[start] = true;
    for (int i = 0; i < size; i++) {
      for (int side = 0; side < 4; side++) {
        int next = next(queue[i], side);
        if (next >= 0 && !seen[next] && distance(queue[i], next) <= STEP) {
          seen[next] = true;
          queue[size++] = next;
        }
      }
    }
    return size;
  }

  private boolean isFilled(int size) {
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
    return size >= FILLED * across * down && Math.min(across, down) >= THINNEST * width;
  }

  /** From the patches to all that is none, step by step; false where there is no patch. */
  private boolean spread() {
    int size = 0;
    for (int at = 0; at < values.length; at++) {
      if (patches[at] > 0) {
        queue[size++] = at;
      }
    }
    for (int i = 0; i < size; i++) {
      for (int side = 0; side < 4; side++) {
        int next = next(queue[i], side);
        if (next >= 0 && patches[next] == 0) {
          patches[next] = patches[queue[i]];
          values[next] = values[queue[i]];
          queue[size++] = next;
        }
      }
    }
    return size > 0;
  }

  private boolean areSeveral() {
    int[] levels = new int[WHITE + 1];
    int most = 0;
    for (byte value : values) {
      levels[value & 0xFF]++;
      most = levels[value & 0xFF] > levels[most] ? value & 0xFF : most;
    }
    long unlike = 0;
    for (int level = 0; level <= WHITE; level++) {
      unlike += Math.abs(level - most) > UNLIKE ? levels[level] : 0;
    }
    return unlike >= FEW * values.length;
  }

  /** Where another ground begins next to a pixel: what is between is of neither. */
  private boolean[] edges() {
    boolean[] edges = new boolean[values.length];
    for (int at = 0; at < values.length; at++) {
      boolean isBorder = isUnlike(at, next(at, 1)) || isUnlike(at, next(at, 3));
      for (int y = -EDGE; isBorder && y <= EDGE; y++) {
        for (int beside = at + y * width - EDGE; beside <= at + y * width + EDGE; beside++) {
          edges[Math.clamp(beside, 0, edges.length - 1)] = true;
        }
      }
    }
    return edges;
  }

  private boolean isUnlike(int at, int next) {
    return next >= 0 && patches[at] != patches[next] && distance(at, next) > UNLIKE / 2;
  }

  private int distance(int at, int other) {
    return Math.abs((values[at] & 0xFF) - (values[other] & 0xFF));
  }

  /** The pixel beside one, above, or below it; negative where the picture ends. */
  private int next(int at, int side) {
    return switch (side) {
      case 0 -> at % width > 0 ? at - 1 : -1;
      case 1 -> (at + 1) % width > 0 ? at + 1 : -1;
      case 2 -> at - width;
      default -> at + width < values.length ? at + width : -1;
    };
  }
}
