package dev.bonafide.documents.picture.pixels;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/** Makes of any picture what is recognized best: grey, dark on light, letters of some height. */
public final class GreyPicture {
  /** A picture of fewer pixels is doubled: letters of a screen are 11 pixels high, 20 read best. */
  private static final long SMALL = 2_500_000;

  private GreyPicture() {}

  /** Drawn again, twice as large where it has few pixels. */
  public static BufferedImage of(BufferedImage picture) {
    long pixels = (long) picture.getWidth() * picture.getHeight();
    BufferedImage drawn = onPaper(picture);
    BufferedImage grey = pixels < SMALL ? doubled(drawn) : drawn;
    byte[] values = Pixels.of(grey);
    if (!LeveledGround.level(grey) && isDark(values)) {
      invert(values);
    }
    return grey;
  }

  private static BufferedImage onPaper(BufferedImage picture) {
    BufferedImage grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = grey.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, grey.getWidth(), grey.getHeight());
    paper.drawImage(picture, 0, 0, null);
    paper.dispose();
    return grey;
  }

  /**
   * By an operation on one channel, which takes a third of the time that drawing it larger does.
   */
  private static BufferedImage doubled(BufferedImage grey) {
    BufferedImage larger =
        new BufferedImage(2 * grey.getWidth(), 2 * grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    AffineTransform twice = AffineTransform.getScaleInstance(2, 2);
    return new AffineTransformOp(twice, AffineTransformOp.TYPE_BICUBIC).filter(grey, larger);
  }

  /** More dark than light: white letters on black, which most of a page is not. */
  private static boolean isDark(byte[] values) {
    int dark = 0;
    for (byte value : values) {
      dark += value >= 0 ? 1 : 0;
    }
    return dark > values.length / 2;
  }

  private static void invert(byte[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) ~values[i];
    }
  }
}
