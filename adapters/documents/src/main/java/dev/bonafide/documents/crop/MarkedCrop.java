package dev.bonafide.documents.crop;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.DecodedPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Draws the part of a picture around some words, with a frame around them. */
final class MarkedCrop {
  /** Of the crop, in pixels: a phone's width, twice as dense. */
  private static final int WIDEST = 720;

  private static final int HIGHEST = 480;

  /** What is seen around the words, in pixels of a crop that is not scaled. */
  private static final int AROUND = 36;

  private static final int GAP = 4;

  /** Seen on light and on dark bubbles. */
  private static final Color FRAME = new Color(0xe0_7b_00);

  private static final Color FILL = new Color(0xff, 0xb0, 0x00, 0x38);

  private MarkedCrop() {}

  /** Empty where the words are not within the picture. */
  static Optional<BufferedImage> of(DecodedPicture picture, PictureBox box) {
    int step = picture.step();
    Rectangle all = new Rectangle(picture.pixels().getWidth(), picture.pixels().getHeight());
    Rectangle words =
        all.intersection(
            new Rectangle(
                box.left() / step,
                box.top() / step,
                Math.max(1, box.width() / step),
                Math.max(1, box.height() / step)));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Rectangle seen = new Rectangle(words);
    seen.grow(AROUND, AROUND);
    return Optional.of(drawn(picture.pixels(), all.intersection(seen), words));
  }

  private static BufferedImage drawn(BufferedImage picture, Rectangle seen, Rectangle words) {
    double scale =
        Math.min(1, Math.min(WIDEST / (double) seen.width, HIGHEST / (double) seen.height));
    int width = Math.max(1, (int) (seen.width * scale));
    int height = Math.max(1, (int) (seen.height * scale));
    BufferedImage crop = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = crop.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, width, height);
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    paper.drawImage(
        picture,
        0,
        0,
        width,
        height,
        seen.x,
        seen.y,
        seen.x + seen.width,
        seen.y + seen.height,
        null);
    Rectangle frame =
        new Rectangle(
            (int) ((words.x - seen.x) * scale),
            (int) ((words.y - seen.y) * scale),
            (int) (words.width * scale),
            (int) (words.height * scale));
    frame.grow(GAP, GAP);
    paper.setColor(FILL);
    paper.fill(frame);
    paper.setColor(FRAME);
    paper.setStroke(new BasicStroke(2));
    paper.draw(frame);
    paper.dispose();
    return crop;
  }
}
