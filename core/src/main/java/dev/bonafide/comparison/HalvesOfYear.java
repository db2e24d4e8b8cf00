package dev.bonafide.comparison;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The half of the year with summer time, and the other. */
final class HalvesOfYear {
  private HalvesOfYear() {}

  /** Whether one clock was right in one half of the year only, and off in the other only. */
  static boolean areApart(List<Stamped> right, List<Stamped> off, ClaimedPlace place) {
    ZoneId there = place.zones().iterator().next();
    List<Boolean> rights = summers(right, there);
    List<Boolean> offs = summers(off, there);
    boolean oneClock =
        Stream.concat(right.stream(), off.stream()).map(Stamped::clock).distinct().count() == 1;
    return oneClock && rights.size() == 1 && offs.size() == 1 && !rights.equals(offs);
  }

  private static List<Boolean> summers(List<Stamped> days, ZoneId there) {
    return days.stream()
        .map(day -> there.getRules().isDaylightSavings(day.instant()))
        .distinct()
        .toList();
  }
}
