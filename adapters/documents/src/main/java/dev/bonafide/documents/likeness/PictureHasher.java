package dev.bonafide.documents.likeness;

import dev.bonafide.casefile.picture.HashBits;
import dev.bonafide.casefile.picture.PictureHash;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hashes a decoded picture: all of it, what is left where a little was cut off, and turned a
 * little.
 */
public final class PictureHasher {
  /** Of every side, so that a picture that is cropped a little lies near one of them. */
  private static final List<Double> CROPS = List.of(0.025, 0.05, 0.075);

  /** In degrees, so that a picture that is turned a little lies near one of them. */
  private static final List<Double> TURNS = List.of(-1.5, 1.5);

  private PictureHasher() {}

  /** Empty where it has too little detail to be told from others, as a white page. */
  public static Optional<PictureHash> of(BufferedImage picture) {
    Brightness brightness = Brightness.of(picture);
    List<Frame> frames =
        Stream.of(Frame.all(brightness), Frame.within(brightness)).distinct().toList();
    List<HashBits> whole = found(frames.stream().map(frame -> Pdq.of(brightness, frame, 0)));
    Stream<Optional<HashBits>> cropped =
        frames.stream()
            .flatMap(frame -> CROPS.stream().map(frame::without))
            .map(frame -> Pdq.of(brightness, frame, 0));
    Stream<Optional<HashBits>> turned =
        TURNS.stream().map(degrees -> Pdq.of(brightness, frames.getFirst(), degrees));
    List<HashBits> parts = found(Stream.concat(cropped, turned));
    return whole.isEmpty() ? Optional.empty() : Optional.of(new PictureHash(whole, parts));
  }

  private static List<HashBits> found(Stream<Optional<HashBits>> some) {
    return some.flatMap(Optional::stream).distinct().toList();
  }
}
