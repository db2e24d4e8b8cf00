package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Commits and mails whose clock is right for the claimed place in one half of the year, and an hour
 * off in the other: a clock that does not change when that place's clocks do. A machine that was
 * set by hand does the same, so this is never much by itself.
 */
final class SummerElsewhere implements Comparison {
  private static final int FEWEST_DAYS = 10;
  private static final int FEWEST_MONTHS = 2;
  private static final int AN_HOUR = 3_600;

  @Override
  public String name() {
    return "summer-elsewhere";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<ClaimedPlace> places =
        ClaimedPlace.of(caseFile).stream().filter(SummerElsewhere::changesItsClocks).toList();
    if (places.isEmpty()) {
      return new Look.Blind("no place is claimed whose clocks change in summer");
    }
    List<Stamped> stamped = Stamped.of(caseFile).stream().filter(Stamped::saysZone).toList();
    if (stamped.isEmpty()) {
      return new Look.Blind("no commits and no mails of the subject say their zone");
    }
    for (ClaimedPlace place : places) {
      Map<Integer, List<Stamped>> days = days(place, stamped);
      List<Stamped> right = days.getOrDefault(0, List.of());
      List<Stamped> off = days.getOrDefault(AN_HOUR, List.of());
      if (isEnough(right) && isEnough(off) && HalvesOfYear.areApart(right, off, place)) {
        return seen(place, right.getFirst(), off.getFirst());
      }
    }
    return new Look.Nothing();
  }

  private static boolean changesItsClocks(ClaimedPlace place) {
    return place.zones().size() == 1
        && place.zones().stream()
            .map(ZoneId::getRules)
            .noneMatch(rules -> rules.getTransitionRules().isEmpty());
  }

  /** The first stamp of each day, by how many seconds its clock was off. */
  private static Map<Integer, List<Stamped>> days(ClaimedPlace place, List<Stamped> stamped) {
    TreeMap<Long, Stamped> days = new TreeMap<>();
    stamped.forEach(one -> days.putIfAbsent(one.at().toLocalDate().toEpochDay(), one));
    return days.values().stream()
        .collect(Collectors.groupingBy(one -> place.secondsOff(one.instant(), one.clock())));
  }

  private static boolean isEnough(List<Stamped> days) {
    return days.size() >= FEWEST_DAYS
        && days.stream().map(day -> YearMonth.from(day.at())).distinct().count() >= FEWEST_MONTHS;
  }

  private static Look seen(ClaimedPlace place, Stamped right, Stamped off) {
    List<Citation> cited = new ArrayList<>(place.claim().evidence());
    cited.add(right.cited().get());
    cited.add(off.cited().get());
    return new Look.Seen(cited.stream().distinct().limit(3).toList());
  }
}
