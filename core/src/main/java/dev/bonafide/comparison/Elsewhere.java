package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The days on which the subject's clock was not one of the claimed place: at least three hours off,
 * by the rules that held there on that day.
 */
final class Elsewhere {
  private static final int FARTHEST = 3 * 3_600;

  private Elsewhere() {}

  /** What such days, each with its first stamp, must be to tell something. */
  @FunctionalInterface
  interface Telling {
    boolean areEnough(List<Stamped> days);
  }

  static Look look(CaseFile caseFile, Telling telling) {
    List<ClaimedPlace> places = ClaimedPlace.of(caseFile);
    if (places.isEmpty()) {
      return new Look.Blind("no single place is claimed whose clocks are known");
    }
    List<Stamped> stamped = Stamped.of(caseFile).stream().filter(Stamped::saysZone).toList();
    if (stamped.isEmpty()) {
      return new Look.Blind("no commits and no mails of the subject say their zone");
    }
    for (ClaimedPlace place : places) {
      List<Stamped> days = days(place, stamped);
      if (telling.areEnough(days)) {
        List<Citation> cited = new ArrayList<>(place.claim().evidence());
        cited.add(days.getFirst().cited().get());
        cited.add(days.get(days.size() / 2).cited().get());
        cited.add(days.getLast().cited().get());
        return new Look.Seen(cited.stream().distinct().limit(4).toList());
      }
    }
    return new Look.Nothing();
  }

  private static List<Stamped> days(ClaimedPlace place, List<Stamped> stamped) {
    TreeMap<Long, Stamped> days = new TreeMap<>();
    for (Stamped one : stamped) {
      if (place.secondsOff(one.instant(), one.clock()) >= FARTHEST) {
        days.putIfAbsent(one.at().toLocalDate().toEpochDay(), one);
      }
    }
    return List.copyOf(days.values());
  }
}
