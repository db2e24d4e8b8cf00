package dev.bonafide.documents.picture.pixels;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A white page of 1000 by 400 pixels with black rectangles where lines of letters would be. */
public final class PaintedInk {
  private PaintedInk() {}

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
}
