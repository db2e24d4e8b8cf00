package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import java.util.List;

/** Counts how many different things the subject says. */
final class Counting {
  private Counting() {}

  static Look look(Condition.Count condition, CaseScan scan) {
    if (met(condition, scan) < condition.atLeast()) {
      return VoiceScope.SUBJECT.nothing(scan);
    }
    List<Citation> firsts =
        condition.slots().stream()
            .flatMap(
                slot ->
                    VoiceScope.SUBJECT
                        .saying(slot, scan)
                        .flatMap(said -> condition.filter().counted(said, slot).map(said::cite))
                        .limit(1))
            .toList();
    return firsts.size() >= condition.atLeast()
        ? new Look.Seen(firsts.stream().distinct().toList())
        : VoiceScope.SUBJECT.nothing(scan);
  }

  private static int met(Condition.Count condition, CaseScan scan) {
    int met = 0;
    for (Slot slot : condition.slots()) {
      met += scan.meets(slot) ? 1 : 0;
    }
    return met;
  }
}
