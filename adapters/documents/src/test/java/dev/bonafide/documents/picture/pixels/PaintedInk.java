package dev.bonafide.documents.picture.pixels;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** White pages with black rectangles where lines of letters would be. */
public final class PaintedInk {
  private PaintedInk() {}

  /** A page of 1000 by 400 pixels. */
  public static BufferedImage page(PictureBox... inked) {
    BufferedImage page = new BufferedImage(1000, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = page.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, 1000, 400);
    paper.setColor(Color.BLACK);
    for (PictureBox box : inked) {
      paper.fillRect(box.left(), box.top(), box.width(), box.height());
    }
    paper.dispose();
    return page;
  }

  /** A white page with black lines 20 pixels high, nearly as wide as it is. */
  public static BufferedImage lines(int width, int height, int... tops) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = page.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, width, height);
    paper.setColor(Color.BLACK);
    for (int top : tops) {
      paper.fillRect(5, top, width - 10, 20);
    }
    paper.dispose();
    return page;
  }
}
