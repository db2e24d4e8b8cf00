package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the clock of commits and emails with the daylight saving time of the claimed place.
 * Counts if the clock is right in one half of the year and an hour off in the other, and if this
 * happens more than once. A clock that was set by hand does the same, so this never counts for much
 * by itself.
 */
public final class SummerElsewhere implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    List<ClaimedPlace> places =
        ClaimedPlace.of(caseFile).stream().filter(SummerElsewhere::changesItsClocks).toList();
    if (places.isEmpty()) {
      return new Look.Blind("they claim no place with daylight saving time");
    }
    List<Stamped> stamped = Stamped.of(caseFile).stream().filter(Stamped::saysZone).toList();
    if (stamped.isEmpty()) {
      return new Look.Blind("none of the subject's commits or emails show a time zone");
    }
    return places.stream()
        .flatMap(place -> SeasonsOfClock.of(place, stamped).map(clock -> look(place, clock)))
        .filter(Look.Seen.class::isInstance)
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static Look look(ClaimedPlace place, SeasonsOfClock clock) {
    return clock.turnsAround()
        ? seen(place, clock.right().getFirst(), clock.off().getFirst())
        : new Look.Nothing();
  }

  private static boolean changesItsClocks(ClaimedPlace place) {
    return place.zones().size() == 1
        && place.zones().stream()
            .map(ZoneId::getRules)
            .noneMatch(rules -> rules.getTransitionRules().isEmpty());
  }

  private static Look seen(ClaimedPlace place, Stamped right, Stamped off) {
    List<Citation> cited = new ArrayList<>(place.claim().evidence());
    cited.add(right.cited().get());
    cited.add(off.cited().get());
    return new Look.Seen(cited.stream().distinct().limit(3).toList());
  }
}
