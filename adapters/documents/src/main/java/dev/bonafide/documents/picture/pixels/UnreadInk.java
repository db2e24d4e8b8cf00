package dev.bonafide.documents.picture.pixels;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What is left of a gray picture, dark on white, once some of its words were read.
 *
 * @param rest the picture without those words
 * @param share of all ink that is left
 */
public record UnreadInk(BufferedImage rest, double share) {
  /** So much is left where icons and smudges are beside words. */
  private static final double LITTLE = 0.3;

  /** Of 255: what is lighter is ground, or what JPEG left around letters. */
  private static final int INK = 176;

  /** Takes away what was read. */
  public static UnreadInk of(BufferedImage grey, List<PictureBox> read) {
    BufferedImage rest =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = rest.createGraphics();
    paper.drawImage(grey, 0, 0, null);
    paper.setColor(Color.WHITE);
    read.forEach(box -> paper.fillRect(box.left(), box.top(), box.width(), box.height()));
    paper.dispose();
    return new UnreadInk(rest, (double) ink(rest) / Math.max(1, ink(grey)));
  }

  public boolean isLittle() {
    return share <= LITTLE;
  }

  private static long ink(BufferedImage grey) {
    long ink = 0;
    for (byte value : Pixels.of(grey)) {
      ink += (value & 0xFF) < INK ? 1 : 0;
    }
    return ink;
  }
}
