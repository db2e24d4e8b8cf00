package dev.bonafide.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Moment.Scale;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the times that sources write. */
final class Moments {
  private static final int DAY = 24 * 60 * 60;

  /** A time of day, or an offset, as every layout writes it. */
  static final String TIME =
      "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\\x{a0}\\x{202f}]?[AaPp]\\.?[Mm]\\.?)?";

  private static final Pattern OFFSET =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{2}(?:[.,]\\d{1,3})?)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[\\s\\x{a0}\\x{202f}]?([AaPp])\\.?[Mm])?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})\\b");
  private static final Pattern DAY_NAME =
      Pattern.compile("\\b(\\d{1,2})\\.? (?:de )?(\\pL{3,12})\\.?,? (?:de )?(\\d{4})\\b");
  private static final Pattern NAME_DAY =
      Pattern.compile("(\\pL{3,12})\\.? (\\d{1,2}),? (?:\\d{1,2}:\\d{2}(?::\\d{2})? )?(\\d{4})\\b");

  private Moments() {}

  /** An offset into a recording, such as {@code 00:01:02.500} or {@code 1:02}. */
  static @Nullable Moment recording(String text) {
    Matcher offset = OFFSET.matcher(text);
    if (!offset.find()) {
      return null;
    }
    double hours = offset.group(1) == null ? 0 : Integer.parseInt(offset.group(1));
    double seconds =
        (hours * 60 + Integer.parseInt(offset.group(2))) * 60
            + Double.parseDouble(offset.group(3).replace(',', '.'));
    return new Moment(text, seconds, Scale.RECORDING);
  }

  /** A date with or without a time, else a time of day, else nothing. */
  static @Nullable Moment said(String text, DateOrder order) {
    LocalDate date = date(text, order);
    String rest = date == null ? text : withoutNumericDate(text);
    Matcher clock = CLOCK.matcher(rest);
    int seconds = clock.find() ? ofDay(clock) : -1;
    if (date != null) {
      return new Moment(
          text, date.toEpochDay() * (double) DAY + Math.max(0, seconds), Scale.CALENDAR);
    }
    return seconds < 0 ? null : new Moment(text, seconds + daysBefore(text), Scale.CLOCK);
  }

  private static String withoutNumericDate(String text) {
    return YEAR_LAST.matcher(YEAR_FIRST.matcher(text).replaceFirst(" ")).replaceFirst(" ");
  }

  /** Yesterday lies a day before today. */
  private static int daysBefore(String text) {
    return text.startsWith("Yesterday") ? -DAY : 0;
  }

  private static int ofDay(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
    if (clock.group(4) != null) {
      hour = hour % 12 + (clock.group(4).equalsIgnoreCase("p") ? 12 : 0);
    }
    return hour > 24 || minute > 59 || second > 60 ? -1 : (hour * 60 + minute) * 60 + second;
  }

  private static @Nullable LocalDate date(String text, DateOrder order) {
    Matcher found = YEAR_FIRST.matcher(text);
    if (found.find()) {
      return date(number(found, 1), number(found, 2), number(found, 3));
    }
    found = YEAR_LAST.matcher(text);
    if (found.find()) {
      boolean dayFirst = order == DateOrder.DAY_FIRST;
      int year = number(found, 3);
      return date(
          year < 100 ? 2000 + year : year,
          number(found, dayFirst ? 2 : 1),
          number(found, dayFirst ? 1 : 2));
    }
    found = DAY_NAME.matcher(text);
    if (found.find()) {
      return date(number(found, 3), Months.of(found.group(2)), number(found, 1));
    }
    found = NAME_DAY.matcher(text);
    return found.find()
        ? date(number(found, 3), Months.of(found.group(1)), number(found, 2))
        : null;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }
}
