package dev.bonafide.comparison.timezone;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of one clock on which it was right for a place, and those on which it was an hour off:
 * where a place has summer time, each lie in one half of the year.
 *
 * @param right the first stamp of each day, in the order of time
 * @param off the same of the others
 */
record SeasonsOfClock(List<Stamped> right, List<Stamped> off) {
  private static final int FEWEST = 10;

  /** Days of the other season on either side; who moves has one season of each. */
  private static final int AROUND = 5;

  private static final int AN_HOUR = 3_600;

  static Stream<SeasonsOfClock> of(ClaimedPlace place, List<Stamped> stamped) {
    TreeMap<ZoneOffset, List<Stamped>> clocks =
        stamped.stream()
            .collect(Collectors.groupingBy(Stamped::clock, TreeMap::new, Collectors.toList()));
    return clocks.values().stream().map(one -> ofOne(place, one));
  }

  private static SeasonsOfClock ofOne(ClaimedPlace place, List<Stamped> stamped) {
    Map<Long, Stamped> days = new TreeMap<>();
    stamped.forEach(one -> days.putIfAbsent(one.at().toLocalDate().toEpochDay(), one));
    List<Stamped> right = new ArrayList<>();
    List<Stamped> off = new ArrayList<>();
    for (Stamped day : days.values()) {
      int seconds = place.secondsOff(day.instant(), day.clock());
      if (seconds == 0) {
        right.add(day);
      } else if (seconds == AN_HOUR) {
        off.add(day);
      }
    }
    return new SeasonsOfClock(right, off);
  }

  /** Whether one season lies between two of the other; more days change nothing. */
  boolean turnsAround() {
    return isAround(right, off) || isAround(off, right);
  }

  private static boolean isAround(List<Stamped> outer, List<Stamped> inner) {
    if (outer.size() < 2 * AROUND) {
      return false;
    }
    Stamped from = outer.get(AROUND - 1);
    Stamped to = outer.get(outer.size() - AROUND);
    return inner.stream()
            .filter(day -> day.instant().isAfter(from.instant()))
            .filter(day -> day.instant().isBefore(to.instant()))
            .count()
        >= FEWEST;
  }
}
