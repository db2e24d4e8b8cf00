package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Optional;

/**
 * Compares the times of commits and emails with the working hours of the claimed place. Counts if
 * there are at least sixty over four weeks, none of them between 8 a.m. and 4 p.m. there, and most
 * of them between 10 p.m. and 6 a.m. Anyone who works at night, or for another part of the world,
 * looks the same, so this never counts for much by itself.
 */
public final class HoursElsewhere implements Comparison {
  private static final int FEWEST = 60;
  private static final long WEEKS = 28L * 86_400;

  @Override
  public Look look(CaseFile caseFile) {
    List<ClaimedPlace> places = ClaimedPlace.of(caseFile);
    if (places.isEmpty()) {
      return new Look.Blind("they claim no single place with a known time zone");
    }
    List<Stamped> stamped = Stamped.of(caseFile);
    if (stamped.size() < FEWEST || seconds(stamped) < WEEKS) {
      return new Look.Blind(
          "there are too few commits and emails with a time zone to show working hours");
    }
    return places.stream()
        .flatMap(place -> nights(place, stamped).stream())
        .<Look>map(Look.Seen::new)
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static long seconds(List<Stamped> stamped) {
    return stamped.getLast().instant().getEpochSecond()
        - stamped.getFirst().instant().getEpochSecond();
  }

  private static Optional<List<Citation>> nights(ClaimedPlace place, List<Stamped> stamped) {
    List<Stamped> night =
        stamped.stream()
            .filter(one -> place.hour(one.instant()) >= 22 || place.hour(one.instant()) < 6)
            .toList();
    boolean rests =
        stamped.stream()
            .map(one -> place.hour(one.instant()))
            .noneMatch(hour -> hour >= 8 && hour < 16);
    return rests && night.size() * 2 > stamped.size()
        ? Optional.of(List.of(night.getFirst().cited().get(), night.getLast().cited().get()))
        : Optional.empty();
  }
}
