package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.TimestampSyntax;
import java.util.Optional;

/** Headers that have a line to themselves: the words begin on the next. */
final class StandaloneHeaders {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_DAY_WORDS = 3;
  private static final String LINKEDIN = " sent the following message";

  private StandaloneHeaders() {}

  /** {@code Ana, [21.10.2025 10:14]}, on a Mac {@code Ana, [21 Oct 2025 at 10:14:02]:}. */
  static Optional<Header> telegram(String line) {
    int close = line.endsWith("]:") ? line.length() - 2 : line.length() - 1;
    int open = TimestampSyntax.is(line, close, ']') ? line.lastIndexOf(", [") : -1;
    int end = open <= 0 ? -1 : TimestampSyntax.dateTime(line, open + 3);
    if (open > 0 && end != close) {
      return NameLines.dated(unedited(line.substring(open + 3, close)))
          .flatMap(when -> header(line, open, when));
    }
    return end == close ? header(line, open, line.substring(open + 3, end)) : Optional.empty();
  }

  /** Without the time of a later change, in parentheses. */
  private static String unedited(String when) {
    int edited = when.endsWith(")") ? when.indexOf(" (") : -1;
    return edited < 0 ? when : when.substring(0, edited);
  }

  /** {@code Ana — Today at 10:14}. */
  static Optional<Header> discord(String line) {
    for (int dash = line.indexOf(' ', 1); dash > 0; dash = line.indexOf(' ', dash + 1)) {
      boolean isDash = line.startsWith(" — ", dash) || line.startsWith(" – ", dash);
      if (isDash && isWhen(line, dash + 3)) {
        return header(line, dash, line.substring(dash + 3));
      }
    }
    return Optional.empty();
  }

  /** {@code [Today 10:14] Ana}. */
  static Optional<Header> teams(String line) {
    int close = line.startsWith("[") ? line.indexOf("] ") : -1;
    if (close < 0 || line.indexOf(':', close) >= 0 || line.length() - close > 62) {
      return Optional.empty();
    }
    String when = line.substring(1, close);
    String who = line.substring(close + 2).strip();
    int date = Math.max(TimestampSyntax.date(when, 0), TimestampSyntax.dayMonth(when, 0));
    int after = TimestampSyntax.is(when, date, ',') ? date + 1 : date;
    int day = date < 0 ? word(when, 0) : after + 1;
    boolean isWhen =
        TimestampSyntax.time(when, 0) == when.length()
            || (day > 0 && TimestampSyntax.time(when, day) == when.length());
    return isWhen && !who.isEmpty() && !who.startsWith("<")
        ? Optional.of(new Header(who, when, 0))
        : Optional.empty();
  }

  /** {@code Ana 0:32} with two blanks or a tab, an offset into a recording. */
  static Optional<Header> otter(String line) {
    int from = line.length();
    while (from > 0
        && (TimestampSyntax.isDigit(line.charAt(from - 1)) || line.charAt(from - 1) == ':')) {
      from--;
    }
    String when = line.substring(from);
    int first = TimestampSyntax.digits(when, 0, 1, 3);
    int second =
        TimestampSyntax.is(when, first, ':') ? TimestampSyntax.digits(when, first + 1, 2, 2) : -1;
    int third =
        TimestampSyntax.is(when, second, ':') ? TimestampSyntax.digits(when, second + 1, 2, 2) : -1;
    boolean isOffset = second == when.length() || (first < 3 && third == when.length());
    int gap = gap(line, from);
    return isOffset && gap > 0 ? header(line, gap, when) : Optional.empty();
  }

  /** {@code ana 10:14 AM} with two blanks, a tab, or the badge of an app. */
  static Optional<Header> slack(String line) {
    for (int at = 2; at < line.length(); at++) {
      boolean bracket = line.charAt(at) == '[';
      if ((bracket || TimestampSyntax.isDigit(line.charAt(at)))
          && TimestampSyntax.isBlank(line.charAt(at - 1))) {
        int from = bracket ? at + 1 : at;
        int time = TimestampSyntax.time(line, from);
        int end = TimestampSyntax.is(line, time, ']') ? time + 1 : time;
        int gap = end == line.length() ? gap(line, at) : -1;
        gap = gap < 0 && bracket && end == line.length() ? named(line, at - 1) : gap;
        if (gap > 0) {
          return header(line, gap, line.substring(from, time));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Ana sent the following message at 10:14 AM}, and on a phone {@code Ana • 10:14 AM}. */
  static Optional<Header> linkedIn(String line) {
    int dot = Math.max(line.lastIndexOf(" • "), line.lastIndexOf(" · "));
    if (dot > 0 && isWhen(line, dot + 3) && SpeakerLabel.isMarkedName(line.substring(0, dot))) {
      return header(line, dot, line.substring(dot + 3));
    }
    int name = line.indexOf(LINKEDIN);
    int at = name <= 0 ? -1 : line.indexOf(" at ", name);
    return at > 0 && at <= name + LINKEDIN.length() + 1 && isWhen(line, at + 4)
        ? header(line, name, line.substring(at + 4))
        : Optional.empty();
  }

  /** The time that a line under a name is, as in {@code Ana} over {@code 10:14 AM}. */
  static Optional<String> timeAlone(String line) {
    String time = line.strip();
    String clock = time.startsWith("APP") ? time.substring(3).strip() : time;
    String when = clock.endsWith(" Uhr") ? clock.substring(0, clock.length() - 4) : clock;
    return !when.isEmpty() && isWhen(when, 0) ? Optional.of(when) : Optional.empty();
  }

  /** A date with a time, or a time after a few words, such as {@code Today at}; to the end. */
  private static boolean isWhen(String line, int from) {
    if (TimestampSyntax.dateTime(line, from) == line.length()) {
      return true;
    }
    int at = from;
    for (int words = 0; words < MOST_DAY_WORDS && word(line, at) > 0; words++) {
      at = word(line, at);
    }
    return TimestampSyntax.time(line, at) == line.length();
  }

  /** Past a word, a point or comma after it, and a space; or -1. */
  private static int word(String line, int from) {
    int end = from;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    boolean mark = TimestampSyntax.is(line, end, '.') || TimestampSyntax.is(line, end, ',');
    int blank = mark ? end + 1 : end;
    return end > from && TimestampSyntax.is(line, blank, ' ') ? blank + 1 : -1;
  }

  /** Where a name ends that one blank parts from a time in brackets; or -1. */
  private static int named(String line, int blank) {
    return SpeakerLabel.isMarkedName(line.substring(0, blank)) ? blank : -1;
  }

  /** Where the name ends before a time: two blanks, a tab or a badge stand between; or -1. */
  private static int gap(String line, int from) {
    int end = from;
    while (end > 0 && TimestampSyntax.isBlank(line.charAt(end - 1))) {
      end--;
    }
    boolean wide = from - end >= 2 || (from - end == 1 && line.charAt(end) == '\t');
    String before = line.substring(0, end);
    if (from > end && before.endsWith(" APP")) {
      return before.substring(0, end - 3).stripTrailing().length();
    }
    return wide ? end : -1;
  }

  private static Optional<Header> header(String line, int to, String when) {
    String who = line.substring(0, to).strip();
    return who.isEmpty() || who.length() > LONGEST_NAME
        ? Optional.empty()
        : Optional.of(new Header(who, when, 0));
  }
}
