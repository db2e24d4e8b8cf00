package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.TimestampSyntax;
import java.util.Optional;

/** Headers that are followed by the words on their own line, each told by its first characters. */
final class InlineHeads {
  private static final int LONGEST_NAME = 60;

  private InlineHeads() {}

  /**
   * {@code [18/03/2025, 09:12:40] Ana: hello}, and copied from a browser {@code [09:12, 18/03…}.
   */
  static Optional<Header> bracketed(String line) {
    if (!line.startsWith("[")) {
      return Optional.empty();
    }
    int dated = TimestampSyntax.dateTime(line, 1);
    int end = dated < 0 ? TimestampSyntax.timeDate(line, 1) : dated;
    boolean closed = TimestampSyntax.is(line, end, ']') && TimestampSyntax.is(line, end + 1, ' ');
    return closed ? named(line, dateFirst(line.substring(1, end)), end + 2) : Optional.empty();
  }

  /** A time and a date in the order in which moments are read. */
  private static String dateFirst(String when) {
    int comma = TimestampSyntax.timeDate(when, 0) < 0 ? -1 : when.indexOf(", ");
    return comma < 0 ? when : when.substring(comma + 2) + ", " + when.substring(0, comma);
  }

  /** {@code 05/06/2025, 06:58 - Ana: hello}. */
  static Optional<Header> dashed(String line) {
    int end = TimestampSyntax.dateTime(line, 0);
    boolean dash = end >= 0 && (line.startsWith(" - ", end) || line.startsWith(" – ", end));
    return dash ? named(line, line.substring(0, end), end + 3) : Optional.empty();
  }

  /** {@code 10:14:02 From Ana to Everyone: hello}, with a date before it or none. */
  static Optional<Header> zoom(String line) {
    int dated = TimestampSyntax.dateTime(line, 0);
    int end = dated < 0 ? TimestampSyntax.time(line, 0) : dated;
    int from = end < 0 ? end : TimestampSyntax.blanks(line, end);
    if (from <= end || end < 0 || !line.startsWith("From", from)) {
      return Optional.empty();
    }
    int name = TimestampSyntax.blanks(line, from + 4);
    int to = Math.max(line.indexOf(" to ", name), line.indexOf(" To ", name));
    int before = line.indexOf(" : ", name);
    if (before > name && (to < 0 || to > before) && before - name <= LONGEST_NAME) {
      return header(line, name, before, line.substring(0, end), before + 3);
    }
    int colon = line.indexOf(':', Math.max(name, to));
    boolean sized = to > name && to - name <= LONGEST_NAME && colon - to <= LONGEST_NAME + 5;
    if (name == from + 4 || !sized || colon <= to + 4 || line.lastIndexOf(':', to) > end) {
      return Optional.empty();
    }
    return header(line, name, to, line.substring(0, end), colon + 1);
  }

  /** {@code [10:14 AM]Ana: hello}, with no blank between. */
  static Optional<Header> attached(String line) {
    int end = line.startsWith("[") ? TimestampSyntax.time(line, 1) : TimestampSyntax.NONE;
    int colon = TimestampSyntax.is(line, end, ']') ? line.indexOf(": ", end) : -1;
    boolean sized = colon > end + 1 && colon - end <= LONGEST_NAME;
    return sized && SpeakerLabel.isMarkedName(line.substring(end + 1, colon))
        ? header(line, end + 1, colon, line.substring(1, end), colon + 1)
        : Optional.empty();
  }

  /** {@code 00:14:02<tab>Ana:<tab>hello}. */
  static Optional<Header> tabbed(String line) {
    int end = TimestampSyntax.time(line, 0);
    int colon = end < 6 || !TimestampSyntax.is(line, end, '\t') ? -1 : line.indexOf(":\t", end);
    boolean sized = colon > end + 1 && colon - end <= LONGEST_NAME + 1;
    return sized && line.indexOf('\t', end + 1) == colon + 1
        ? header(line, end + 1, colon, line.substring(0, end), colon + 2)
        : Optional.empty();
  }

  /** {@code [00:01:02] Ana: hello}. */
  static Optional<Header> stamped(String line) {
    boolean bracket = line.startsWith("[") || line.startsWith("(");
    int from = bracket ? 1 : 0;
    int time = fraction(line, TimestampSyntax.time(line, from));
    int end =
        TimestampSyntax.is(line, time, ']') || TimestampSyntax.is(line, time, ')')
            ? time + 1
            : time;
    int name = end < 0 ? end : TimestampSyntax.blanks(line, end);
    if (name < 0 || name == end) {
      return Optional.empty();
    }
    if (TimestampSyntax.is(line, name, '-') && TimestampSyntax.blanks(line, name + 1) > name + 1) {
      name = TimestampSyntax.blanks(line, name + 1);
    }
    int colon = line.indexOf(':', name);
    boolean goesOn = TimestampSyntax.is(line, colon + 1, ' ') || colon + 1 == line.length();
    boolean isName = colon > name && colon - name <= LONGEST_NAME && goesOn;
    return isName && line.substring(name, colon).chars().noneMatch(c -> c == '[' || c == ']')
        ? header(line, name, colon, line.substring(from, time), colon + 1)
        : Optional.empty();
  }

  /** {@code Speaker 1 (00:12): hello} and {@code Speaker 1: (00:12)}, as transcribers write it. */
  static Optional<Header> transcribed(String line) {
    int open = line.indexOf('(') < 0 ? line.indexOf('[') : line.indexOf('(');
    int end =
        open <= 0 || open > LONGEST_NAME + 2
            ? -1
            : fraction(line, TimestampSyntax.time(line, open + 1));
    if (end < 0 || !(TimestampSyntax.is(line, end, ')') || TimestampSyntax.is(line, end, ']'))) {
      return Optional.empty();
    }
    int name = open;
    while (name > 0 && TimestampSyntax.isBlank(line.charAt(name - 1))) {
      name--;
    }
    boolean colonBefore = name > 0 && line.charAt(name - 1) == ':' && name < open;
    boolean colonAfter = TimestampSyntax.is(line, end + 1, ':');
    int to = colonBefore ? name - 1 : name;
    return colonBefore != colonAfter && SpeakerLabel.isName(line.substring(0, to).strip())
        ? header(line, 0, to, line.substring(open + 1, end), end + (colonAfter ? 2 : 1))
        : Optional.empty();
  }

  /** A name up to a colon, with the mark of somebody who is no contact or without it. */
  private static Optional<Header> named(String line, String when, int at) {
    int name = TimestampSyntax.is(line, at, '~') ? TimestampSyntax.blanks(line, at + 1) : at;
    int colon = line.indexOf(':', name);
    return colon > name && colon - name <= LONGEST_NAME
        ? header(line, name, colon, when, colon + 1)
        : Optional.empty();
  }

  private static Optional<Header> header(String line, int from, int to, String when, int words) {
    String who = line.substring(from, to).strip();
    return who.isEmpty() ? Optional.empty() : Optional.of(new Header(who, when, words));
  }

  /** Past the parts of a second. */
  private static int fraction(String line, int time) {
    boolean mark = TimestampSyntax.is(line, time, '.') || TimestampSyntax.is(line, time, ',');
    int end = mark ? TimestampSyntax.digits(line, time + 1, 1, 3) : TimestampSyntax.NONE;
    return end < 0 ? time : end;
  }
}
