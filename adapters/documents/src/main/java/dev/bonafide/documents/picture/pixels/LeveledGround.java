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
    byte[] lightest = lightest(grounds);
    byte[] values = Pixels.of(grey);
    int width = grey.getWidth();
    for (int i = 0; i < values.length; i++) {
      int index = grounds.index(i % width, i / width);
      int light = lighter(values[i] & 0xFF, grounds.level(index));
      values[i] = (byte) Math.max(light, lightest[index] & 0xFF);
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

  /** White where two grounds meet, so that no bubble has an outline; else black: any may be. */
  private static byte[] lightest(GroundPatches grounds) {
    byte[] lightest = new byte[grounds.size()];
    for (int i = 0; i < lightest.length; i++) {
      lightest[i] = (byte) (grounds.isAtEdge(i) ? WHITE : 0);
    }
    return lightest;
  }

  /** As dark as it is unlike its ground. */
  private static int lighter(int value, int ground) {
    return WHITE - Math.abs(value - ground) * WHITE / Math.max(ground, WHITE - ground);
  }
}
