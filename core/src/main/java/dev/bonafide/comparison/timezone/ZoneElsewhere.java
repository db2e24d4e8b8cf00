package dev.bonafide.comparison.timezone;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;

/**
 * Commits and mails whose clock is at least three hours off any clock of the claimed place, on
 * twelve days and in five months in a row. A journey is shorter; UTC says nothing; summer time is
 * the claimed place's own.
 */
public final class ZoneElsewhere implements Comparison {
  private static final int FEWEST_DAYS = 12;
  private static final int MONTHS_IN_A_ROW = 5;

  @Override
  public String name() {
    return "zone-elsewhere";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return ForeignDays.look(caseFile, ZoneElsewhere::isLasting);
  }

  static boolean isLasting(List<Stamped> days) {
    TreeSet<Long> months = new TreeSet<>();
    days.forEach(day -> months.add(YearMonth.from(day.at()).getLong(PROLEPTIC_MONTH)));
    int row = 0;
    int longest = 0;
    long before = Long.MIN_VALUE;
    for (long month : months) {
      row = month == before + 1 ? row + 1 : 1;
      longest = Math.max(longest, row);
      before = month;
    }
    return days.size() >= FEWEST_DAYS && longest >= MONTHS_IN_A_ROW;
  }
}
