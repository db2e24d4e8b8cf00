package dev.bonafide.rule.match;

import dev.bonafide.check.Look;
import java.util.List;
import java.util.stream.Stream;

/** Counts how many different things the subject says in one thought. */
final class Counting {
  private Counting() {}

  static Look look(Condition.Count condition, CaseScan scan) {
    if (met(condition, scan) < condition.atLeast()) {
      return VoiceScope.SUBJECT.nothing(scan);
    }
    return joined(condition, scan)
        .findFirst()
        .<Look>map(place -> new Look.Seen(place.cited()))
        .orElseGet(() -> VoiceScope.SUBJECT.nothing(scan));
  }

  static Stream<Place> places(Condition.Count condition, CaseScan scan) {
    return met(condition, scan) < condition.atLeast() ? Stream.empty() : joined(condition, scan);
  }

  private static Stream<Place> joined(Condition.Count condition, CaseScan scan) {
    List<List<Place>> places =
        condition.slots().stream()
            .map(
                slot ->
                    new Condition.Says(VoiceScope.SUBJECT, slot, condition.filter())
                        .places(scan)
                        .toList())
            .toList();
    return new Thoughts(places, condition.atLeast()).joined();
  }

  private static int met(Condition.Count condition, CaseScan scan) {
    int met = 0;
    for (Slot slot : condition.slots()) {
      met += scan.meets(slot) ? 1 : 0;
    }
    return met;
  }
}
