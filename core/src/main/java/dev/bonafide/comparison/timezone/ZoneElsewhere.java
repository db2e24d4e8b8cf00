package dev.bonafide.comparison.timezone;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;

/**
 * Compares the time zone of commits and emails with the time zone of the claimed place. Counts if
 * they differ by at least three hours on twelve days, and in five months in a row. A trip would not
 * last this long, UTC times prove nothing, and daylight saving time at the claimed place is taken
 * into account.
 */
public final class ZoneElsewhere implements Comparison {
  private static final int FEWEST_DAYS = 12;
  private static final int MONTHS_IN_A_ROW = 5;

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
