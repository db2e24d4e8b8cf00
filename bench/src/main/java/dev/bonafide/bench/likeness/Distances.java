package dev.bonafide.bench.likeness;

import dev.bonafide.casefile.picture.PictureHash;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In how many bits pictures differ from the nearest known one. */
final class Distances {
  /** Of a picture without a hash. */
  static final int NONE = 256;

  private static final int LOWEST = 16;

  private static final int HIGHEST = 48;

  private final String name;
  private final List<Integer> all = new ArrayList<>();

  Distances(String name) {
    this.name = name;
  }

  void add(int distance) {
    all.add(distance);
  }

  String recognized() {
    List<Integer> sorted = all.stream().sorted().toList();
    return "%s: %.3f recognized; bits that differ: median %d, of 95 %% at most %d"
        .formatted(
            name,
            near() / (double) all.size(),
            sorted.get(sorted.size() / 2),
            sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1));
  }

  String taken() {
    return "%s: %d of %d taken for a known one; the nearest differs in %d bits"
        .formatted(name, near(), all.size(), all.stream().sorted().findFirst().orElse(NONE));
  }

  /** How many lie within each limit that might be chosen. */
  String byLimit() {
    return IntStream.rangeClosed(LOWEST, HIGHEST)
        .mapToObj(limit -> limit + ": " + all.stream().filter(bits -> bits <= limit).count())
        .collect(Collectors.joining(", ", name + " of " + all.size() + ", by limit: ", ""));
  }

  private long near() {
    return all.stream().filter(distance -> distance <= PictureHash.ALIKE).count();
  }
}
