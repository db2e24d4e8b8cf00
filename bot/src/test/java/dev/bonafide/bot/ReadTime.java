package dev.bonafide.bot;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands times as the formats of these tests write them, apart from the code under test. */
final class ReadTime {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})[./](\\d{2})[./](\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2}) (\\pL{3}) (\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private ReadTime() {}

  /** {@code 00:01:02.000} or {@code 1:02}, in seconds. */
  static long ofRecording(String at) {
    MatchResult clock = found(CLOCK, at);
    boolean hours = clock.group(3) != null;
    int first = Integer.parseInt(clock.group(1));
    int second = Integer.parseInt(clock.group(2));
    return hours
        ? (first * 60L + second) * 60 + Integer.parseInt(clock.group(3))
        : first * 60L + second;
  }

  /** A date and a time of day, in any of the three orders. */
  static LocalDateTime ofCalendar(String at) {
    MatchResult clock = found(CLOCK, at);
    int[] date = date(at);
    return LocalDateTime.of(
        date[0],
        date[1],
        date[2],
        Integer.parseInt(clock.group(1)),
        Integer.parseInt(clock.group(2)),
        clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3)));
  }

  private static int[] date(String at) {
    Matcher yearFirst = YEAR_FIRST.matcher(at);
    if (yearFirst.find()) {
      return new int[] {number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)};
    }
    Matcher dayFirst = DAY_FIRST.matcher(at);
    if (dayFirst.find()) {
      return new int[] {number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)};
    }
    MatchResult named = found(NAMED, at);
    int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
    return new int[] {number(named, 3), month, number(named, 1)};
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static MatchResult found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no time in \"" + text + "\"");
    }
    return matcher.toMatchResult();
  }
}
