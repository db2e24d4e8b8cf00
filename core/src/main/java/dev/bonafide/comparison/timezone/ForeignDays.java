package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which the subject's clock was not one of the claimed place: at least three hours off,
 * by the rules that held there on that day.
 */
final class ForeignDays {
  private ForeignDays() {}

  static Look look(CaseFile caseFile, TellingDays telling) {
    List<ClaimedPlace> places = ClaimedPlace.of(caseFile);
    if (places.isEmpty()) {
      return new Look.Blind("they claim no single place with a known time zone");
    }
    List<Stamped> stamped = Stamped.of(caseFile).stream().filter(Stamped::saysZone).toList();
    if (stamped.isEmpty()) {
      return new Look.Blind("none of the subject's commits or emails show a time zone");
    }
    for (ClaimedPlace place : places) {
      List<Stamped> days = TellingDays.of(place, stamped);
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
}
