package dev.bonafide.documents.picture;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.documents.likeness.PictureHasher;
import dev.bonafide.documents.picture.pixels.DecodedPicture;
import dev.bonafide.documents.picture.pixels.GreyLikeness;
import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A picture while its words are recognized. Programs that recognize have all cores to themselves at
 * first: its colors are looked at meanwhile, and its hash is made once something was read. Both let
 * go of its pixels when they are done.
 */
final class SeenPicture {
  private final GreyLikeness likeness;
  private final FutureTask<ScreenColors> colors;
  private final FutureTask<Optional<PictureHash>> hash;

  private SeenPicture(DecodedPicture picture, FutureTask<Optional<PictureHash>> hash) {
    this.likeness = GreyLikeness.of(picture);
    BufferedImage grey = likeness.grey();
    this.colors = new FutureTask<>(() -> ScreenColors.of(picture.pixels(), grey));
    this.hash = hash;
  }

  /** One that is looked at while it is read. */
  static SeenPicture beingRead(DecodedPicture picture) {
    SeenPicture seen = new SeenPicture(picture, hash(picture));
    start("colors", seen.colors);
    return seen;
  }

  /** One that was looked at before it is read, so that the memory of its pixels is free. */
  static SeenPicture whole(DecodedPicture picture) {
    FutureTask<Optional<PictureHash>> hash = hash(picture);
    start("hash", hash);
    SeenPicture seen = new SeenPicture(picture, hash);
    seen.colors.run();
    seen.hash();
    return seen;
  }

  private static FutureTask<Optional<PictureHash>> hash(DecodedPicture picture) {
    return new FutureTask<>(() -> PictureHasher.of(picture.pixels()));
  }

  /** What is read. */
  BufferedImage grey() {
    return likeness.grey();
  }

  /** Where a rectangle of it is in the picture that was handed in. */
  PictureBox original(PictureBox box) {
    return likeness.original(box);
  }

  /** A page that was read, with the colors of the picture. */
  RecognizedPage colored(RecognizedPage page) {
    // A task that was begun is not begun again.
    start("hash", hash);
    return page.in(made(colors));
  }

  /** What tells the picture when it turns up again; empty for one of too little detail. */
  Optional<PictureHash> hash() {
    hash.run();
    return made(hash);
  }

  private static void start(String name, FutureTask<?> task) {
    Thread.ofPlatform().daemon().name(name).start(task);
  }

  private static <T> T made(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a picture could not be looked at", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while a picture was looked at", e);
    }
  }
}
