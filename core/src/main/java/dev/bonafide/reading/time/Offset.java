package dev.bonafide.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * An offset into a recording: minutes and seconds, hours before them or none, parts of a second
 * after a point or comma.
 *
 * @param end where it ends in the text
 */
public record Offset(double seconds, int end) {
  private static final int MOST_DIGITS = 4;
  private static final int MOST_MINUTE_DIGITS = 3;

  /** The first offset at or after a place; null where there is none. */
  static @Nullable Offset in(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      boolean begins =
          TimestampSyntax.isDigit(text.charAt(at))
              && (at == 0 || !TimestampSyntax.isDigit(text.charAt(at - 1)));
      Offset offset = begins ? at(text, at) : null;
      if (offset != null) {
        return offset;
      }
    }
    return null;
  }

  /** The offset that begins at a place; null where there is none. */
  public static @Nullable Offset at(String text, int from) {
    int first = TimestampSyntax.digits(text, from, 1, MOST_DIGITS);
    int second = after(text, first, ':', MOST_MINUTE_DIGITS);
    if (second < 0) {
      return null;
    }
    int third = after(text, second, ':', 2);
    int hours = third < 0 ? 0 : number(text, from, first);
    int minutes = third < 0 ? number(text, from, first) : number(text, first + 1, second);
    int seconds = third < 0 ? number(text, first + 1, second) : number(text, second + 1, third);
    int whole = third < 0 ? second : third;
    int part = Math.max(after(text, whole, '.', 3), after(text, whole, ',', 3));
    double fraction = part < 0 ? 0 : Double.parseDouble("0." + text.substring(whole + 1, part));
    return new Offset((hours * 60L + minutes) * 60L + seconds + fraction, Math.max(whole, part));
  }

  private static int after(String text, int at, char mark, int most) {
    return TimestampSyntax.is(text, at, mark)
        ? TimestampSyntax.digits(text, at + 1, 1, most)
        : TimestampSyntax.NONE;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
