package dev.bonafide.reading.time;

/** A time of day inside a text. */
public final class ClockTime {
  private ClockTime() {}

  /** The seconds of the day of the first time that a text holds; -1 where it holds none. */
  public static int in(String text) {
    int at = start(text);
    return at < 0 ? -1 : seconds(text, at, TimestampSyntax.time(text, at));
  }

  /** Text before the first time of a text: the day, as the source names it, if it does. */
  public static String dayBefore(String text) {
    return text.substring(0, Math.max(0, start(text)));
  }

  private static int start(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (TimestampSyntax.isDigit(text.charAt(at))
          && begins(text, at)
          && TimestampSyntax.time(text, at) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean begins(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before == 'T' || !Character.isLetterOrDigit(before);
  }

  private static int seconds(String text, int from, int to) {
    int first = TimestampSyntax.digits(text, from, 1, 2);
    int second = TimestampSyntax.digits(text, first + 1, 2, 2);
    boolean more =
        (TimestampSyntax.is(text, second, ':') || TimestampSyntax.is(text, second, '.'))
            && TimestampSyntax.digits(text, second + 1, 2, 2) > 0;
    int hour = number(text, from, first);
    int minute = number(text, first + 1, second);
    int last = more ? number(text, second + 1, second + 3) : 0;
    String half = text.substring(more ? second + 3 : second, to);
    if (!half.isEmpty()) {
      hour = hour % 12 + (half.indexOf('p') >= 0 || half.indexOf('P') >= 0 ? 12 : 0);
    }
    return hour > 24 || minute > 59 || last > 60 ? -1 : (hour * 60 + minute) * 60 + last;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
