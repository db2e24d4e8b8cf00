package dev.bonafide.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** Which of two numbers of a date is the day. */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST;

  private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-]\\d");

  /**
   * Told from all dates of an exhibit: a number over 12 is a day. Where every date could be either,
   * the half-day clock speaks for the month first, as both are customary in the same places.
   */
  static DateOrder of(List<String> moments) {
    boolean halfDays = false;
    for (String moment : moments) {
      Matcher date = NUMERIC.matcher(moment);
      if (date.find()) {
        if (Integer.parseInt(date.group(1)) > 12) {
          return DAY_FIRST;
        }
        if (Integer.parseInt(date.group(2)) > 12) {
          return MONTH_FIRST;
        }
        halfDays |= moment.endsWith("M") && date.group().indexOf('/') > 0;
      }
    }
    return halfDays ? MONTH_FIRST : DAY_FIRST;
  }
}
