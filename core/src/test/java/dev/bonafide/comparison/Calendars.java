package dev.bonafide.comparison;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.List;

/** The same years as they are written elsewhere. */
public final class Calendars {
  public static final List<String> ALL =
      List.of(
          "gregorian",
          "japanese",
          "japanese letters",
          "buddhist",
          "buddhist marked",
          "hijri",
          "hijri marked",
          "minguo",
          "persian",
          "vikram",
          "ethiopian marked");

  private Calendars() {}

  public static String span(String calendar, int from, int to) {
    return year(calendar, from) + " - " + year(calendar, to);
  }

  private static String year(String calendar, int year) {
    LocalDate day = LocalDate.of(year, 6, 1);
    return switch (calendar) {
      case "japanese" ->
          (JapaneseDate.from(day).getEra() == JapaneseEra.REIWA ? "令和" : "平成")
              + JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA)
              + "年";
      case "japanese letters" ->
          (JapaneseDate.from(day).getEra() == JapaneseEra.REIWA ? "R" : "H")
              + JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
      case "buddhist" -> String.valueOf(year + 543);
      case "buddhist marked" -> "พ.ศ. " + (year + 543);
      case "hijri" -> String.valueOf(HijrahDate.from(day).get(ChronoField.YEAR_OF_ERA));
      case "hijri marked" -> HijrahDate.from(day).get(ChronoField.YEAR_OF_ERA) + " AH";
      case "minguo" -> "民國" + (year - 1911) + "年";
      case "persian" -> String.valueOf(year - 621);
      case "vikram" -> (year + 57) + " BS";
      case "ethiopian marked" -> (year - 8) + " E.C.";
      default -> String.valueOf(year);
    };
  }
}
