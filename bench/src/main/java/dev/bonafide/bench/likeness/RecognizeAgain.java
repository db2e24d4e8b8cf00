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
 * OTHERS [SEED OF THE KNOWN, SEED OF THE OTHERS]]}: so many pictures are known (500), and so many
 * others come (5,000). Needs {@code cwebp}.
 */
public final class RecognizeAgain {
  /** Drawn after the limit had been chosen, on pictures of the seeds 27 and 28. */
  private static final long KNOWN_SEED = 611_207;

  private static final long OTHER_SEED = 915_533;

  private final List<PictureHash> known = new ArrayList<>();

  private final long knownSeed;
  private final long otherSeed;

  private RecognizeAgain(long knownSeed, long otherSeed) {
    this.knownSeed = knownSeed;
    this.otherSeed = otherSeed;
  }

  /** See the class. */
  public static void main(String[] given) {
    RecognizeAgain run =
        new RecognizeAgain(
            given.length > 2 ? Long.parseLong(given[2]) : KNOWN_SEED,
            given.length > 3 ? Long.parseLong(given[3]) : OTHER_SEED);
    int known = given.length > 0 ? Integer.parseInt(given[0]) : 500;
    int others = given.length > 1 ? Integer.parseInt(given[1]) : 5000;
    run.changed(known);
    run.others(others);
  }

  private void changed(int many) {
    List<Changed> all =
        IntStream.range(0, many)
            .parallel()
            .mapToObj(number -> Changed.of(number, knownSeed))
            .toList();
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
    System.out.println(every.byLimit());
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
    System.out.println(rest.byLimit());
  }

  /** Bits in which another picture differs from the nearest that is known. */
  private int nearest(int number) {
    return PictureHasher.of(PaintedPicture.of(number, otherSeed)).stream()
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
    static Changed of(int number, long seed) {
      BufferedImage picture = PaintedPicture.of(number, seed);
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
