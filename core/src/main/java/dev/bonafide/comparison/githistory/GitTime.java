package dev.bonafide.comparison.githistory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as git and GitHub write them, with how far their writer was from UTC. */
final class GitTime {
  private static final int LONGEST = 40;
  private static final int DATE = "2026-01-31".length();
  private static final String EXACT = "0000-00-00T00:00:00Z";

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss[.SSS]][XXX][XX]", Locale.ROOT);
  private static final DateTimeFormatter USUAL =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy XX", Locale.ROOT);

  private GitTime() {}

  /** Empty for anything else, such as <em>two days ago</em>. A day alone is its midnight in UTC. */
  static Optional<OffsetDateTime> of(String text) {
    String time = text.strip();
    if (time.length() < DATE || time.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(isExact(time) ? exact(time) : read(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As GitHub writes in UTC; of these there are tens of thousands. */
  private static boolean isExact(String time) {
    if (time.length() != EXACT.length()) {
      return false;
    }
    for (int at = 0; at < EXACT.length(); at++) {
      char mark = EXACT.charAt(at);
      char here = time.charAt(at);
      if (mark == '0' ? here < '0' || here > '9' : here != mark) {
        return false;
      }
    }
    return true;
  }

  private static OffsetDateTime exact(String time) {
    return OffsetDateTime.of(
        number(time, 0, 4),
        number(time, 5, 7),
        number(time, 8, 10),
        number(time, 11, 13),
        number(time, 14, 16),
        number(time, 17, 19),
        0,
        ZoneOffset.UTC);
  }

  private static int number(String time, int from, int to) {
    return Integer.parseInt(time, from, to, 10);
  }

  private static OffsetDateTime read(String time) {
    if (!Character.isDigit(time.charAt(0))) {
      return OffsetDateTime.parse(
          time, time.indexOf(',') > 0 ? DateTimeFormatter.RFC_1123_DATE_TIME : USUAL);
    }
    if (time.length() == DATE) {
      return LocalDate.parse(time).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
    String date = time.substring(0, DATE);
    String rest = time.substring(DATE + 1).replace(" ", "");
    return OffsetDateTime.parse(date + "T" + rest, ISO);
  }
}
