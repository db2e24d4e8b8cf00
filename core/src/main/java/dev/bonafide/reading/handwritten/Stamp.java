package dev.bonafide.reading.handwritten;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A time, or a date with or without one, as people and programs write it beside a name. */
final class Stamp {
  private static final String HALF = "(?:오전|오후|午前|午後|上午|下午)";
  private static final String AFTERNOON = "오후|午後|下午";
  private static final String TIME =
      HALF
          + "? ?D{1,2}(?:[:.]|h|[时時])D{2}分?(?:[:.]D{2})?(?:[.,]D{1,9})?(?: ?(?:[AaPp]\\.? ?[Mm]\\b\\.?|[صم]))?"
          + "(?:Z\\b| (?:Uhr|UTC|GMT|h|hrs)\\b)?";
  private static final String NUMBERS = "D{1,4}M?[-./]M?D{1,2}M?[-./]M?D{2,4}M?";
  private static final String DAY_MONTH = "D{1,2}[./]D{1,2}\\.?";
  private static final String WORDS =
      "(?:\\pL{2,9}\\.?,? )?(?:\\pL{3,9}\\.? D{1,2}(?:st|nd|rd|th)?|D{1,2}\\.? \\pL{3,9}\\.?)"
          + "(?:,? D{4})?";
  private static final String HAN = "(?:D{4}[年년] ?)?D{1,2}[月월] ?D{1,2}[日일](?: ?\\(?\\pL{1,3}\\)?)?";

  /** Days near today and of the week, short and long, where chats write them before a time. */
  private static final String DAY =
      "(?i:today|yesterday|heute|gestern|hoy|ayer|hoje|ontem|aujourd'hui|hier|oggi|ieri|вчера"
          + "|сегодня|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
          + "|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[ée]|jue|vie|s[áa]b|dom|seg|ter"
          + "|qua|qui|sex|pon|wt|śr|czw|pt|sob|ndz?|niedz|пн|вт|ср|чт|пт|сб|вс|нд|pzt|sal|çar"
          + "|per|cum|cmt|paz)\\.?";

  private static final Pattern STAMP =
      Pattern.compile(
          "^(?:(?:(?:%s|%s|%s|%s|%s)(?:T|[,،]? (?:at |um )?))?%s|%s(?:\\b|$))"
              .formatted(NUMBERS, HAN, WORDS, DAY_MONTH, DAY, TIME, NUMBERS)
              .replace("D{", "\\p{Nd}{")
              .replace("M?", "[\\x{200e}\\x{200f}]?"));

  /** In UTF-16 units; no stamp is longer. */
  private static final int LONGEST = 48;

  /** Of a day in words and what stands between it and the first digit. */
  private static final int LONGEST_DAY = 16;

  private static final Pattern LATE = Pattern.compile(AFTERNOON);

  private Stamp() {}

  /** Where the stamp that begins at an offset ends; the offset itself where none does. */
  static int end(String line, int from) {
    if (!mayBegin(line, from)) {
      return from;
    }
    Matcher matcher = STAMP.matcher(line.substring(from, Math.min(line.length(), from + LONGEST)));
    return matcher.find() ? from + matcher.end() : from;
  }

  /** Whether a digit stands close enough, as in {@code yesterday at 9:14}: most words have none. */
  private static boolean mayBegin(String line, int from) {
    if (from >= line.length() || !Character.isLetterOrDigit(line.charAt(from))) {
      return false;
    }
    for (int at = from; at < Math.min(line.length(), from + LONGEST_DAY); at++) {
      if (Character.isDigit(line.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The same stamp in the digits and half-days that all readers of times know. */
  static String plain(String stamp) {
    StringBuilder plain = new StringBuilder();
    stamp
        .codePoints()
        .map(c -> Character.isDigit(c) ? (int) '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return LATE.matcher(stamp).find() || stamp.endsWith("م") ? plain + " PM" : plain.toString();
  }
}
