package dev.bonafide.reading.time;

import java.util.stream.Stream;

/** Which of two numbers of a date is the day. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /**
   * Told from all dates of an exhibit: a number over 12 is a day. Where every date could be either,
   * the half-day clock speaks for the month first, as both are customary in the same places.
   */
  public static DateOrder of(Stream<String> moments) {
    boolean halfDays = false;
    for (String moment : (Iterable<String>) moments::iterator) {
      int first = number(moment, 0);
      int mark = first < 0 ? -1 : TimestampSyntax.digits(moment, 0, 1, 2);
      int second = TimestampSyntax.date(moment, 0) < 0 ? -1 : number(moment, mark + 1);
      if (first > 12 && second >= 0) {
        return DAY_FIRST;
      }
      if (second > 12) {
        return MONTH_FIRST;
      }
      halfDays |= second >= 0 && moment.endsWith("M") && moment.charAt(mark) == '/';
    }
    return halfDays ? MONTH_FIRST : DAY_FIRST;
  }

  private static int number(String text, int at) {
    int end = TimestampSyntax.digits(text, at, 1, 2);
    return end < 0 ? -1 : Integer.parseInt(text, at, end, 10);
  }
}
