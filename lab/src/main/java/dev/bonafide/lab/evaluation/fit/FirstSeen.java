package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.verdict.TrackRecord;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a case was scored before anybody had read it, by rules that were not written for it, with the
 * weights that judgement set.
 *
 * @param score probability of fraud at even odds, more than 0 and less than 1
 * @param fired ids of the checks that found something
 */
public record FirstSeen(boolean fraud, double score, Set<String> fired) {
  /** A check that fired in fewer cases is not told: half a case of luck decides about it. */
  private static final int TOLD_FROM = 4;

  public FirstSeen {
    fired = Set.copyOf(fired);
    if (!(score > 0 && score < 1)) {
      throw new IllegalArgumentException("a score is more than 0 and less than 1, not " + score);
    }
  }

  /** How often each check was right. */
  static TrackRecord record(List<FirstSeen> seen) {
    SortedMap<String, TrackRecord.Tally> checks = new TreeMap<>();
    for (FirstSeen one : seen) {
      TrackRecord.Tally tally = new TrackRecord.Tally(one.fraud() ? 1 : 0, one.fraud() ? 0 : 1);
      one.fired().forEach(check -> checks.merge(check, tally, TrackRecord.Tally::plus));
    }
    checks.values().removeIf(tally -> tally.cases() < TOLD_FROM);
    return new TrackRecord(checks);
  }

  /** The sum of the evidence that gave this score, in log10 odds. */
  double sum() {
    return Fit.odds(score);
  }
}
