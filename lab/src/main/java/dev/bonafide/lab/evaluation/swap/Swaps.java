package dev.bonafide.lab.evaluation.swap;

import java.util.List;
import java.util.stream.Stream;

/** All swaps, those of traits first. */
public final class Swaps {
  private static final List<Swap> ALL =
      Stream.of(
              NameSwap.groups(),
              List.of(new Pronouns(), new OriginSwap(), new Schools()),
              StyleSwap.all())
          .flatMap(List::stream)
          .toList();

  private Swaps() {}

  public static List<Swap> all() {
    return ALL;
  }
}
