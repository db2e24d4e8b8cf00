package dev.bonafide.reading.time;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Moment.Scale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the times that sources write. */
public final class Moments {
  private static final int DAY = 24 * 60 * 60;

  /** In characters, of a date with a name in it. */
  private static final int LONGEST = 48;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})\\b");
  private static final Pattern DAY_NAME =
      Pattern.compile("^(\\d{1,2})\\.? (?:de )?(\\pL{3,12})\\.?,? (?:de )?(\\d{4})\\b");
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "^(\\pL{3,12})\\.? (\\d{1,2}),? (?:\\d{1,2}:\\d{2}(?::\\d{2})? )?(\\d{4})\\b");

  private Moments() {}

  /** An offset into a recording, such as {@code 00:01:02.500} or {@code 1:02}. */
  public static @Nullable Moment recording(String text) {
    Offset offset = Offset.in(text, 0);
    return offset == null ? null : new Moment(text, offset.seconds(), Scale.RECORDING);
  }

  /** A date with or without a time, else a time of day, else nothing. */
  public static @Nullable Moment said(String text, DateOrder order) {
    int dated = TimestampSyntax.date(text, 0);
    LocalDate date = dated < 0 ? somewhere(text, order) : numeric(text.substring(0, dated), order);
    String rest =
        date == null ? text : dated < 0 ? withoutNumericDate(text) : text.substring(dated);
    int seconds = ClockTime.in(rest);
    if (date != null) {
      return new Moment(
          text, date.toEpochDay() * (double) DAY + Math.max(0, seconds), Scale.CALENDAR);
    }
    return seconds < 0 ? null : new Moment(text, seconds + daysBefore(text), Scale.CLOCK);
  }

  private static String withoutNumericDate(String text) {
    return hasMarks(text)
        ? YEAR_LAST.matcher(YEAR_FIRST.matcher(text).replaceFirst(" ")).replaceFirst(" ")
        : text;
  }

  /** Yesterday lies a day before today. */
  private static int daysBefore(String text) {
    return DayWords.isYesterday(text) ? -DAY : 0;
  }

  /** A date somewhere in a text: without two marks, or a year of four digits, there is none. */
  private static @Nullable LocalDate somewhere(String text, DateOrder order) {
    LocalDate numeric = hasMarks(text) ? numericIn(text, order) : null;
    return numeric == null && TimestampSyntax.hasYear(text) ? named(text) : numeric;
  }

  private static @Nullable LocalDate numericIn(String text, DateOrder order) {
    Matcher found = YEAR_FIRST.matcher(text);
    if (found.find()) {
      return date(number(found, 1), number(found, 2), number(found, 3));
    }
    found = YEAR_LAST.matcher(text);
    return found.find() ? numeric(found.group(), order) : null;
  }

  private static @Nullable LocalDate named(String text) {
    Matcher dayFirst = first(DAY_NAME, text, Character::isDigit);
    if (dayFirst != null) {
      return date(number(dayFirst, 3), MonthNames.of(dayFirst.group(2)), number(dayFirst, 1));
    }
    Matcher nameFirst = first(NAME_DAY, text, Character::isLetter);
    return nameFirst == null
        ? null
        : date(number(nameFirst, 3), MonthNames.of(nameFirst.group(1)), number(nameFirst, 2));
  }

  /** The first date that begins with a word of such characters; tried at no other place. */
  private static @Nullable Matcher first(Pattern pattern, String text, IntPredicate begins) {
    for (int at = 0; at < text.length(); at++) {
      boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      if (!inWord && begins.test(text.charAt(at))) {
        Matcher found = pattern.matcher(text.substring(at, Math.min(text.length(), at + LONGEST)));
        if (found.find()) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether there are as many marks as a date of three numbers has. */
  private static boolean hasMarks(String text) {
    int marks = 0;
    for (int at = 0; at < text.length() && marks < 2; at++) {
      marks += "-./年月".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
    return marks == 2;
  }

  /** A date that is nothing but three numbers and the marks between them. */
  private static @Nullable LocalDate numeric(String date, DateOrder order) {
    int first = TimestampSyntax.digits(date, 0, 1, 4);
    int second = TimestampSyntax.digits(date, first + 1, 1, 2);
    int one = Integer.parseInt(date, 0, first, 10);
    int two = Integer.parseInt(date, first + 1, second, 10);
    int three = Integer.parseInt(date, second + 1, date.length(), 10);
    if (first == 4) {
      return date(one, two, three);
    }
    int year = three < 100 ? 2000 + three : three;
    return order == DateOrder.DAY_FIRST ? date(year, two, one) : date(year, one, two);
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
