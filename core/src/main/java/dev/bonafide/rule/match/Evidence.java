package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes one look of many matches, and one look of many looks. */
final class Evidence {
  /** More places of the same thing tell a reader nothing new. */
  private static final int MOST = 4;

  private Evidence() {}

  static Look of(Stream<Citation> citations, Supplier<Look> nothing) {
    List<Citation> found = citations.distinct().limit(MOST).toList();
    return found.isEmpty() ? nothing.get() : new Look.Seen(found);
  }

  static Look any(List<Look> looks) {
    List<Citation> seen = seen(looks);
    if (looks.stream().anyMatch(Look.Seen.class::isInstance)) {
      return new Look.Seen(seen, opposed(looks, seen));
    }
    return looks.stream()
        .filter(Look.Nothing.class::isInstance)
        .findFirst()
        .orElseGet(looks::getFirst);
  }

  static Look all(List<Look> looks) {
    if (looks.stream().allMatch(Look.Seen.class::isInstance)) {
      List<Citation> seen = seen(looks);
      return new Look.Seen(seen, opposed(looks, seen));
    }
    return looks.stream()
        .filter(Look.Nothing.class::isInstance)
        .findFirst()
        .orElseGet(
            () -> looks.stream().filter(Look.Blind.class::isInstance).findFirst().orElseThrow());
  }

  /** The first two that are held against each other, of what is shown. */
  private static List<Citation> opposed(List<Look> looks, List<Citation> shown) {
    return looks.stream()
        .filter(Look.Seen.class::isInstance)
        .map(look -> ((Look.Seen) look).opposed())
        .filter(opposed -> !opposed.isEmpty() && shown.containsAll(opposed))
        .findFirst()
        .orElseGet(List::of);
  }

  private static List<Citation> seen(List<Look> looks) {
    return looks.stream()
        .filter(Look.Seen.class::isInstance)
        .flatMap(look -> ((Look.Seen) look).evidence().stream())
        .distinct()
        .limit(2L * MOST)
        .toList();
  }
}
