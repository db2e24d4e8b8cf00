package dev.bonafide.documents.picture.pixels;

import java.awt.image.BufferedImage;

/**
 * Makes the ground behind the words white everywhere. Programs draw one side's bubbles in a color
 * of its own, such as white letters on blue beside black ones on white; a recognizer that takes one
 * threshold for a whole picture leaves such bubbles out.
 */
final class LeveledGround {
  static final int WHITE = 255;

  /** In levels: bubbles nearer to the ground than it are read as they are. */
  private static final int UNLIKE = 32;

  /** Of the pixels: fewer on another ground are faces and icons. */
  private static final double FEW = 0.02;

  private LeveledGround() {}

  /** Levels a picture in place; false where it has one ground, and is left as it is. */
  static boolean level(BufferedImage grey) {
    GroundPatches grounds = new GroundPatches(grey);
    if (!areSeveral(grounds)) {
      return false;
    }
    boolean[] edges = grounds.edges();
    byte[] light = lightness();
    byte[] values = Pixels.of(grey);
    int width = grey.getWidth();
    for (int y = 0; y < grey.getHeight(); y++) {
      int index = grounds.row(y);
      for (int x = 0; x < width; x += grounds.step()) {
        int ground = grounds.level(index) << Byte.SIZE;
        for (int at = y * width + x; at < y * width + Math.min(width, x + grounds.step()); at++) {
          // White where two grounds meet, so that no bubble has an outline.
          values[at] = edges[index] ? (byte) WHITE : light[ground | Byte.toUnsignedInt(values[at])];
        }
        index++;
      }
    }
    return true;
  }

  private static boolean areSeveral(GroundPatches grounds) {
    int[] levels = new int[WHITE + 1];
    for (int i = 0; i < grounds.size(); i++) {
      levels[grounds.level(i)]++;
    }
    int most = 0;
    for (int level = 0; level <= WHITE; level++) {
      most = levels[level] > levels[most] ? level : most;
    }
    long unlike = 0;
    for (int level = 0; level <= WHITE; level++) {
      unlike += Math.abs(level - most) > UNLIKE ? levels[level] : 0;
    }
    return unlike >= FEW * grounds.size();
  }

  /** How light each level is on each ground: as dark as it is unlike it. */
  private static byte[] lightness() {
    byte[] lightness = new byte[(WHITE + 1) << Byte.SIZE];
    for (int at = 0; at < lightness.length; at++) {
      int ground = at >> Byte.SIZE;
      int most = Math.max(ground, WHITE - ground);
      lightness[at] = (byte) (WHITE - Math.abs((at & WHITE) - ground) * WHITE / most);
    }
    return lightness;
  }
}
