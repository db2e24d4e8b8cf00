package dev.bonafide.documents.picture.pixels;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.image.BufferedImage;

/**
 * The grey picture that is read, in the place of the one that was handed in.
 *
 * @param scale how many of its pixels are one of those that were handed in
 */
public record GreyLikeness(BufferedImage grey, double scale) {

  /** Of the picture as it was decoded. */
  public static GreyLikeness of(DecodedPicture picture) {
    BufferedImage grey = GreyPicture.of(picture.pixels());
    double larger = (double) grey.getWidth() / picture.pixels().getWidth();
    return new GreyLikeness(grey, larger / picture.step());
  }

  /** Where a rectangle of it is in the picture that was handed in. */
  public PictureBox original(PictureBox box) {
    int left = (int) (box.left() / scale);
    int top = (int) (box.top() / scale);
    return new PictureBox(
        left,
        top,
        (int) Math.ceil(box.right() / scale) - left,
        (int) Math.ceil(box.bottom() / scale) - top);
  }
}
