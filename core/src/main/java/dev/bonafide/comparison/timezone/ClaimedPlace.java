package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place that is claimed, by the zones that its clocks may keep.
 *
 * @param zones at least one
 */
record ClaimedPlace(Claim claim, Set<ZoneId> zones) {
  private static final Pattern NO_ONE_PLACE =
      Pattern.compile("(?iu)\\b(?:nomad|nomadic|remote|travel\\w*|various|anywhere|between)\\b|/");

  /**
   * What the reviewer stated, if they did: nothing that the subject writes changes that. Else each
   * place of the exhibits, for itself. A place that no list names, and a life on the road, is none.
   */
  static List<ClaimedPlace> of(CaseFile caseFile) {
    List<Claim> claims = caseFile.claims("location").toList();
    List<Claim> stated = claims.stream().filter(claim -> claim.evidence().isEmpty()).toList();
    return (stated.isEmpty() ? claims : stated)
        .stream()
            .filter(claim -> !NO_ONE_PLACE.matcher(claim.value()).find())
            .map(claim -> new ClaimedPlace(claim, PlaceZones.of(claim.value())))
            .filter(place -> !place.zones.isEmpty())
            .distinct()
            .toList();
  }

  /** How far a clock is from the nearest one that is right there on that day, in seconds. */
  int secondsOff(Instant at, ZoneOffset clock) {
    return zones.stream()
        .mapToInt(zone -> zone.getRules().getOffset(at).getTotalSeconds())
        .map(right -> Math.abs(right - clock.getTotalSeconds()))
        .map(off -> Math.min(off, 86_400 - off))
        .min()
        .orElse(0);
  }

  /** The hour of the day there; where there are several zones, in the first by name. */
  int hour(Instant at) {
    ZoneId zone =
        zones.stream().min((one, two) -> one.getId().compareTo(two.getId())).orElseThrow();
    return at.atZone(zone).getHour();
  }
}
