package dev.bonafide.comparison.timezone;

import java.util.List;
import java.util.TreeMap;

/** What days with another clock, each with its first stamp, must be to tell something. */
@FunctionalInterface
interface TellingDays {
  int FARTHEST = 3 * 3_600;

  boolean areEnough(List<Stamped> days);

  /** The days on which a clock was too far from those of a place, in the order of time. */
  static List<Stamped> of(ClaimedPlace place, List<Stamped> stamped) {
    TreeMap<Long, Stamped> days = new TreeMap<>();
    for (Stamped one : stamped) {
      if (place.secondsOff(one.instant(), one.clock()) >= FARTHEST) {
        days.putIfAbsent(one.at().toLocalDate().toEpochDay(), one);
      }
    }
    return List.copyOf(days.values());
  }
}
