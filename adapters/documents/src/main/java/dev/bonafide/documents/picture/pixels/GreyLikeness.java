package dev.bonafide.documents.picture.pixels;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.documents.likeness.PictureHasher;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The grey picture that is read, in the place of the one that was handed in.
 *
 * @param scale how many of its pixels are one of those that were handed in
 * @param hash what tells the picture when it turns up again; empty for one of too little detail
 */
public record GreyLikeness(BufferedImage grey, double scale, Optional<PictureHash> hash) {

  /** With its hash, which is made of the colors as they are. */
  public static GreyLikeness of(DecodedPicture picture) {
    CompletableFuture<Optional<PictureHash>> hash =
        CompletableFuture.supplyAsync(() -> PictureHasher.of(picture.pixels()));
    BufferedImage grey = GreyPicture.of(picture.pixels());
    double larger = (double) grey.getWidth() / picture.pixels().getWidth();
    return new GreyLikeness(grey, larger / picture.step(), hash.join());
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
