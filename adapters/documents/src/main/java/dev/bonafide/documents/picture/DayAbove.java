package dev.bonafide.documents.picture;

import java.util.Locale;
import java.util.Set;

/** The day that programs write above the messages of a day. */
final class DayAbove {
  /** Of the width: it stands in the middle of a phone's screen but for so much. */
  private static final double NEAR = 0.02;

  private static final Set<String> DAYS =
      Set.of(
          "today",
          "yesterday",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "heute",
          "gestern",
          "hoy",
          "ayer",
          "aujourd'hui",
          "hier",
          "hoje",
          "ontem",
          "oggi",
          "ieri",
          "dziś",
          "wczoraj",
          "bugün",
          "dün",
          "сегодня",
          "вчера",
          "сьогодні",
          "вчора",
          "今日",
          "昨日",
          "今天",
          "昨天",
          "오늘",
          "어제");

  private DayAbove() {}

  /** Whether a line is nothing but a day. */
  static boolean is(RecognizedLine line) {
    return DAYS.contains(line.text().toLowerCase(Locale.ROOT));
  }

  /** The same where it also stands in the middle: an answer stands at an edge. */
  static boolean isCentered(RecognizedLine line, int width) {
    return is(line) && Math.abs(line.left() + line.right() - width) <= 2 * NEAR * width;
  }
}
