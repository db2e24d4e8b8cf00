package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.time.DayWords;
import dev.bonafide.reading.time.MonthNames;
import dev.bonafide.reading.turn.TextPage;

/** A line that only names a day, as chats put between the messages of two days. */
public final class DayLine {
  private static final int LONGEST = 40;
  private static final Pattern DAY =
      Pattern.compile(
          "^\\W*(?:\\pL+,? )?(?:(\\pL{3,12})\\.? \\d{1,2}(?:st|nd|rd|th)?"
              + "|\\d{1,2}\\.? (?:de )?(\\pL{3,12}))(?:,? \\d{4})?\\W*$");

  private static final Pattern HAN_DAY =
      Pattern.compile("^\\W*(?:\\d{4}[年년] ?)?\\d{1,2}[月월] ?\\d{1,2}[日일] ?\\(?\\pL{0,3}\\)?\\W*$");

  private DayLine() {}

  /** Whether the last written line before this one names a day. */
  static boolean standsBefore(TextPage page, int index) {
    int before = index - 1;
    while (before > index - 3 && before > 0 && page.line(before).isBlank()) {
      before--;
    }
    return before >= 0 && is(page.line(before).text());
  }

  /**
   * Whether a line is a day and nothing else, such as {@code Monday, 7 July} or {@code 6月4日(水)}.
   */
  public static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (DayWords.isDay(line) || HAN_DAY.matcher(line).find()) {
      return true;
    }
    Matcher day = DAY.matcher(line);
    if (line.isBlank() || !day.find()) {
      return false;
    }
    String month = day.group(1) == null ? day.group(2) : day.group(1);
    return MonthNames.of(month) > 0;
  }
}
