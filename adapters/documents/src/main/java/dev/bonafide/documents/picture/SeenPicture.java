package dev.bonafide.documents.picture;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.DecodedPicture;
import dev.bonafide.documents.picture.pixels.GreyLikeness;
import dev.bonafide.documents.picture.pixels.ScreenColors;
import java.awt.image.BufferedImage;

/** A picture as it is read, with its colors. The pixels that were handed in are let go of. */
record SeenPicture(GreyLikeness likeness, ScreenColors colors) {
  static SeenPicture of(DecodedPicture picture) {
    GreyLikeness likeness = GreyLikeness.of(picture);
    return new SeenPicture(likeness, ScreenColors.of(picture.pixels(), likeness.grey()));
  }

  /** What is read. */
  BufferedImage grey() {
    return likeness.grey();
  }

  /** Where a rectangle of it is in the picture that was handed in. */
  PictureBox original(PictureBox box) {
    return likeness.original(box);
  }
}
