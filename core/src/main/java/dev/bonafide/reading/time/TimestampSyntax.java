package dev.bonafide.reading.time;

/**
 * Times and dates in figures, as headers write them. Every method answers where what it looks for
 * ends, or -1, and looks at a few characters only: headers are looked for on every line.
 */
public final class TimestampSyntax {
  public static final int NONE = -1;

  private TimestampSyntax() {}

  /** A time of day or an offset: {@code 9:14}, {@code 09.14.02}, {@code 10:14 PM}. */
  public static int time(String text, int at) {
    int minutes = pair(text, digits(text, at, 1, 2));
    if (minutes < 0) {
      return NONE;
    }
    int seconds = pair(text, minutes);
    return halfDay(text, seconds < 0 ? minutes : seconds);
  }

  /** A date of three numbers: {@code 21.10.2025}, {@code 3/6/24}, {@code 2025-10-21}. */
  public static int date(String text, int at) {
    int year = digits(text, at, 4, 4);
    return year < 0
        ? part(text, part(text, digits(text, at, 1, 2), 1, 2), 2, 4)
        : part(text, part(text, year, 1, 2), 1, 2);
  }

  /** A date, a comma or none, a space, and a time. */
  public static int dateTime(String text, int at) {
    int end = date(text, at);
    if (end >= 0 && is(text, end, ',')) {
      end++;
    }
    return end >= 0 && is(text, end, ' ') ? time(text, end + 1) : NONE;
  }

  /** Between {@code fewest} and {@code most} digits, and no more. */
  public static int digits(String text, int at, int fewest, int most) {
    int end = at;
    while (end >= 0 && end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return at >= 0 && end - at >= fewest && end - at <= most ? end : NONE;
  }

  /** Past the blanks from here on, of every kind. */
  public static int blanks(String text, int at) {
    int end = at;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  public static boolean is(String text, int at, char wanted) {
    return at >= 0 && at < text.length() && text.charAt(at) == wanted;
  }

  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
  }

  /** Whether a second blank or more stands at an index. */
  public static boolean isGap(String text, int at) {
    return at > 0 && isBlank(text.charAt(at)) && isBlank(text.charAt(at - 1));
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether four digits stand in a row. */
  public static boolean hasYear(String text) {
    int run = 0;
    for (int at = 0; at < text.length() && run < 4; at++) {
      run = isDigit(text.charAt(at)) ? run + 1 : 0;
    }
    return run == 4;
  }

  /** A colon or point with two digits. */
  private static int pair(String text, int at) {
    return is(text, at, ':') || is(text, at, '.') ? digits(text, at + 1, 2, 2) : NONE;
  }

  private static int part(String text, int at, int fewest, int most) {
    boolean mark = is(text, at, '.') || is(text, at, '/') || is(text, at, '-');
    return mark ? digits(text, at + 1, fewest, most) : NONE;
  }

  /** The half of the day that follows, with or without points and a blank: {@code p. m.}. */
  private static int halfDay(String text, int time) {
    int half = time < text.length() && isBlank(text.charAt(time)) ? time + 1 : time;
    if (half >= text.length() || "AaPp".indexOf(text.charAt(half)) < 0) {
      return time;
    }
    int middle = is(text, half + 1, '.') ? half + 2 : half + 1;
    if (middle > half + 1 && middle < text.length() && isBlank(text.charAt(middle))) {
      middle++;
    }
    if (!is(text, middle, 'm') && !is(text, middle, 'M')) {
      return time;
    }
    int end = is(text, middle + 1, '.') ? middle + 2 : middle + 1;
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return goesOn ? time : end;
  }
}
