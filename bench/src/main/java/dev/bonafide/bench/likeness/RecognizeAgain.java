package dev.bonafide.bench.likeness;

import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.documents.likeness.PictureHasher;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often a picture is recognized that comes again changed, and how often another one is taken
 * for it.
 *
 * <p>{@code java -cp bench/target/bench.jar dev.bonafide.bench.likeness.RecognizeAgain [KNOWN
 * OTHERS]}: so many pictures are known (500), and so many others come (5,000).
 */
public final class RecognizeAgain {
  /** Drawn after the limit had been chosen, on pictures of two other seeds: 27 and 28. */
  private static final long KNOWN_SEED = 20_261_123;

  private static final long OTHER_SEED = 48_115_907;

  private final List<PictureHash> known = new ArrayList<>();

  private RecognizeAgain() {}

  /** See the class. */
  public static void main(String[] given) {
    RecognizeAgain run = new RecognizeAgain();
    int known = given.length > 0 ? Integer.parseInt(given[0]) : 500;
    int others = given.length > 1 ? Integer.parseInt(given[1]) : 5000;
    run.changed(known);
    run.others(others);
  }

  private void changed(int many) {
    List<Changed> all = IntStream.range(0, many).parallel().mapToObj(Changed::of).toList();
    all.stream().flatMap(one -> one.hash().stream()).forEach(known::add);
    System.out.println(many + " pictures, of which " + known.size() + " have enough detail");
    Distances every = new Distances("all");
    for (Distortion distortion : Distortion.values()) {
      Distances found = new Distances(distortion.name());
      all.forEach(one -> found.add(one.distances().getOrDefault(distortion, Distances.NONE)));
      all.forEach(one -> every.add(one.distances().getOrDefault(distortion, Distances.NONE)));
      System.out.println(found.recognized());
    }
    System.out.println(every.recognized());
  }

  private void others(int many) {
    Distances chats = new Distances("other chats");
    Distances rest = new Distances("other pictures");
    List<Integer> nearest = IntStream.range(0, many).parallel().mapToObj(this::nearest).toList();
    for (int i = 0; i < many; i++) {
      (PaintedPicture.isChat(i) ? chats : rest).add(nearest.get(i));
    }
    System.out.println(chats.taken());
    System.out.println(rest.taken());
  }

  /** Bits in which another picture differs from the nearest that is known. */
  private int nearest(int number) {
    return PictureHasher.of(PaintedPicture.of(number, OTHER_SEED)).stream()
        .flatMapToInt(hash -> known.stream().mapToInt(hash::distance))
        .min()
        .orElse(Distances.NONE);
  }

  /**
   * A picture that is known.
   *
   * @param distances in bits, of each distortion
   */
  private record Changed(Optional<PictureHash> hash, Map<Distortion, Integer> distances) {
    static Changed of(int number) {
      BufferedImage picture = PaintedPicture.of(number, KNOWN_SEED);
      Optional<PictureHash> hash = PictureHasher.of(picture);
      return new Changed(
          hash,
          Stream.of(Distortion.values())
              .collect(
                  Collectors.toMap(
                      one -> one,
                      one ->
                          hash.flatMap(known -> distance(known, one, picture))
                              .orElse(Distances.NONE))));
    }

    private static Optional<Integer> distance(
        PictureHash known, Distortion distortion, BufferedImage picture) {
      try {
        return PictureHasher.of(distortion.of(picture)).map(known::distance);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
