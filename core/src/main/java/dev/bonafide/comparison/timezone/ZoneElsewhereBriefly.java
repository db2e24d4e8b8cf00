package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Compares the time zone of commits and emails with the time zone of the claimed place. Counts if
 * they differ by at least three hours on five days, over ten days or more. A trip looks the same,
 * so this never counts for much by itself.
 */
public final class ZoneElsewhereBriefly implements Comparison {
  private static final int FEWEST_DAYS = 5;
  private static final int OVER_DAYS = 10;

  @Override
  public Look look(CaseFile caseFile) {
    return ForeignDays.look(caseFile, ZoneElsewhereBriefly::areSome);
  }

  private static boolean areSome(List<Stamped> days) {
    return days.size() >= FEWEST_DAYS
        && ChronoUnit.DAYS.between(days.getFirst().at(), days.getLast().at()) >= OVER_DAYS;
  }
}
