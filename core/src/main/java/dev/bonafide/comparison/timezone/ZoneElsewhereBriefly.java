package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Commits and mails whose clock is at least three hours off any clock of the claimed place, on five
 * days over ten. A journey looks the same, so this is never much by itself.
 */
public final class ZoneElsewhereBriefly implements Comparison {
  private static final int FEWEST_DAYS = 5;
  private static final int OVER_DAYS = 10;

  @Override
  public String name() {
    return "zone-elsewhere-briefly";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return ForeignDays.look(caseFile, ZoneElsewhereBriefly::areSome);
  }

  private static boolean areSome(List<Stamped> days) {
    return days.size() >= FEWEST_DAYS
        && ChronoUnit.DAYS.between(days.getFirst().at(), days.getLast().at()) >= OVER_DAYS;
  }
}
