package dev.bonafide.reading.time;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Moment;
import dev.bonafide.resource.PropertyFile;

/** A time, or a date with or without one, as people and programs write it beside a name. */
public final class Stamp {
  private static final String HALF = "(?:오전|오후|午前|午後|上午|下午)";
  private static final String AFTERNOON = "오후|午後|下午";
  private static final String TIME =
      HALF
          + "? ?D{1,2}(?:[:.]| ?h"
          + " ?|[时時])D{2}分?(?:[:.]D{2})?(?:[.,]D{1,9})?(?:B?(?:[AaPp]\\.?B?[Mm]\\b\\.?|[صم]))?(?:Z\\b|"
          + " (?:Uhr|UTC|GMT|h|hrs)\\b)?";
  private static final String NUMBERS = "D{1,4}M?(?:\\. |[-./])M?D{1,2}M?(?:\\. |[-./])M?D{2,4}M?";
  private static final String DAY_MONTH = "D{1,2}[-./]D{1,2}\\.?";
  private static final String WORDS =
      "(?:\\pL{2,9}\\.?,? )?(?:\\pL{3,9}\\.? D{1,2}(?:st|nd|rd|th)?|D{1,2}\\.? \\pL{3,9}\\.?)"
          + "(?:,? D{4})?";
  private static final String HAN = "(?:D{4}[年년] ?)?D{1,2}[月월] ?D{1,2}[日일](?: ?\\(?\\pL{1,3}\\)?)?";

  /** Days near today and of the week, short and long, where chats write them before a time. */
  private static final PropertyFile DAYS = PropertyFile.beside(Stamp.class, "days");

  private static final String DAY = "(?i:" + String.join("|", DAYS.words("written")) + ")\\.?";
  private static final Pattern DAY_ALONE = pattern(DAY);

  /** The day of the week may stand before it. */
  private static final String DATE = "(?:" + DAY + ",? )?" + NUMBERS;

  private static final Pattern KNOWN_WORDS =
      pattern(
          "^(?:(?:(?:%s|%s|%s|%s|%s)(?:T|[,،]? {1,4}(?:at |um |às )?))?%s|%s(?:\\b|$))"
              .formatted(DATE, HAN, WORDS, DAY_MONTH, DAY, TIME, NUMBERS));

  /** A word between a date and a time, whatever language it is of: {@code klo}, {@code г.,}. */
  private static final String BETWEEN =
      "(?:T|M?[,،]?M? ?M?(?:\\pL[\\pL\\p{M}]{0,8}[.,]{0,2} ){0,2}M?)";

  private static final String LONG_WORDS =
      "(?:\\pL{2,12}\\.?,? )?(?:\\pL{2,12}\\.? D{1,2}|D{1,2}\\.? (?:de )?\\pL{2,12}\\.?)(?:,? (?:de"
          + " )?D{4})?";

  /** Into a recording: {@code 2 minutes 4 seconds}, {@code 1h 2m}. */
  private static final String SPELLED = "D{1,3} ?\\pL{1,9}\\.?,? D{1,2} ?\\pL{1,9}\\b";

  private static final Pattern SPELLED_ALONE = pattern(SPELLED + "$");

  private static final Pattern ANY_WORDS =
      pattern(
          "^M?(?:(?:(?:%s|%s|%s|%s|%s)%s)?%s|%s(?:\\b|$)|%s)"
              .formatted(DATE, HAN, LONG_WORDS, DAY_MONTH, DAY, BETWEEN, TIME, NUMBERS, SPELLED));

  /** In UTF-16 units; no stamp is longer. */
  private static final int LONGEST = 56;

  /** Between the figures of a time. */
  private static final String MARKS = ":.h時时";

  /** The same in French. */
  private static final String SPACED_HOUR = " h ";

  /** Between the figures of a time or a date. */
  private static final String PARTING = MARKS + "-/";

  private static final int LONGEST_HEAD = 120;

  /** Of a half of the day. */
  private static final int LONGEST_HALF = 14;

  /** Of a day in words and what stands between it and the first digit. */
  private static final int LONGEST_DAY = 16;

  private static final String CLOSING = "]),|\t）】";

  /** Within and behind the words of a day. */
  private static final String INSIDE = ".,'،\u200e\u200f";

  /** Signs that stand within a stamp of known words. */
  private static final String WITHIN = INSIDE + PARTING + "()";

  /** Between the figures of a date, where a blank stands behind its points. */
  private static final Pattern SPACED = Pattern.compile("(\\p{Nd}\\.) (\\p{Nd}{1,2}\\.) ");

  private static final Pattern LATE = Pattern.compile(AFTERNOON);

  private Stamp() {}

  private static Pattern pattern(String expression) {
    return Pattern.compile(
        expression
            .replace("D{", "\\p{Nd}{")
            .replace("B?", "[ \\x{a0}\\x{202f}]?")
            .replace("M?", "[\\x{200e}\\x{200f}]?"));
  }

  /**
   * End of the stamp that begins at an offset; the offset itself where none does.
   *
   * @param anyWords whether words that no one knows may stand in it, too
   */
  public static int end(String line, int from, boolean anyWords) {
    if (!mayBegin(line, from)) {
      return from;
    }
    int figures = figures(line, from);
    if (figures > 0) {
      return figures;
    }
    if (!anyWords && !hasFigures(line, from)) {
      return from;
    }
    Matcher matcher =
        (anyWords ? ANY_WORDS : KNOWN_WORDS)
            .matcher(line.substring(from, Math.min(line.length(), from + LONGEST)));
    int end = matcher.find() ? from + matcher.end() : from;
    return anyWords && end > from ? halfDay(line, end) : end;
  }

  /** Past a later time in the same brackets: {@code [10:02 | edited 10:04]}; or nowhere. */
  public static int changed(String line, int from, boolean anyWords) {
    int close = Math.max(from, line.indexOf(']', from));
    int to = line.indexOf(' ', from) + 1;
    while (to > 0 && to < close && end(line, to, anyWords) != close) {
      to = line.indexOf(' ', to) + 1;
    }
    return to > 0 && to < close ? close : from;
  }

  /** End of the stamp that a text is, but for a remark in parentheses; 0 where it is more. */
  public static int alone(String text, boolean anyWords) {
    int end = end(text, 0, anyWords);
    String behind = text.substring(end).strip();
    boolean remark = behind.startsWith("(") && behind.indexOf(')') == behind.length() - 1;
    return behind.isEmpty() || remark ? end : 0;
  }

  /** Whether a line may have a time where a head has one: most lines need no more looks. */
  public static boolean isLikely(String line) {
    int most = Math.min(line.length(), LONGEST_HEAD) - 1;
    int digits = 0;
    for (int at = 1; at < most; at++) {
      if (Character.isDigit(line.charAt(at - 1))) {
        digits++;
        char mark = line.charAt(at);
        boolean spaced = mark == ' ' && at + 2 < most && line.startsWith(SPACED_HOUR, at);
        boolean isMark = spaced || MARKS.indexOf(mark) >= 0;
        if (isMark && Character.isDigit(line.charAt(spaced ? at + 3 : at + 1))) {
          return true;
        }
      }
    }
    return digits > 1 && line.length() <= LONGEST && SPELLED_ALONE.matcher(line).find();
  }

  /** Past what a language calls the half of a day or the hour, where a mark closes it. */
  private static int halfDay(String line, int time) {
    int end = TimestampSyntax.blanks(line, time);
    int most = Math.min(line.length(), end + LONGEST_HALF);
    while (end < most && isOfWord(line, end)) {
      end++;
    }
    end -= end > time && TimestampSyntax.isBlank(line.charAt(end - 1)) ? 1 : 0;
    int behind = TimestampSyntax.blanks(line, end);
    char mark = behind < line.length() ? line.charAt(behind) : ']';
    boolean closed = CLOSING.indexOf(mark) >= 0 || (behind > end && "-–—".indexOf(mark) >= 0);
    return closed ? end : time;
  }

  private static boolean isOfWord(String line, int at) {
    char c = line.charAt(at);
    return Character.isLetter(c)
        || c == '.'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || (TimestampSyntax.isBlank(c) && line.charAt(at - 1) == '.');
  }

  /**
   * Whether a digit stands close enough, with nothing but words and single blanks before it, as in
   * {@code yesterday at 9:14}: most words have none.
   */
  private static boolean mayBegin(String line, int from) {
    if (from >= line.length() || !begins(line.charAt(from))) {
      return false;
    }
    for (int at = from; at < Math.min(line.length(), from + LONGEST_DAY); at++) {
      char c = line.charAt(at);
      boolean again = at > from && TimestampSyntax.isBlank(c) && c == line.charAt(at - 1);
      if (Character.isDigit(c)) {
        return true;
      }
      if (again || !(begins(c) || TimestampSyntax.isBlank(c) || INSIDE.indexOf(c) >= 0)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a mark stands between two figures, as in every time and every date in figures, and
   * nothing before it that no stamp has.
   */
  private static boolean hasFigures(String line, int from) {
    int most = Math.min(line.length(), from + LONGEST) - 1;
    for (int at = from + 1; at < most; at++) {
      char c = line.charAt(at);
      if (PARTING.indexOf(c) >= 0
          && isFigure(line.charAt(at - 1))
          && isFigure(line.charAt(at + 1))) {
        return true;
      }
      boolean mayStand = begins(c) || TimestampSyntax.isBlank(c) || WITHIN.indexOf(c) >= 0;
      if (!mayStand) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || c == '\u200e' || c == '\u200f';
  }

  /** Past a date or a time in plain figures that a mark or the line's end closes; or -1. */
  private static int figures(String line, int from) {
    int dated = TimestampSyntax.dateTime(line, from);
    int end = dated < 0 ? TimestampSyntax.time(line, from) : dated;
    boolean closed =
        end == line.length()
            || (end > 0 && ("])|\t".indexOf(line.charAt(end)) >= 0 || line.startsWith(" - ", end)));
    return closed ? end : -1;
  }

  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) || c == '\u200e' || c == '\u200f';
  }

  /** Whether a stamp holds a date and a time. */
  public static boolean isDated(String stamp) {
    Moment moment = Moments.said(plain(stamp), DateOrder.DAY_FIRST);
    return moment != null
        && moment.scale() == Moment.Scale.CALENDAR
        && moment.seconds() % (24 * 60 * 60) != 0;
  }

  /** Whether words are a day near today or of the week, and nothing else. */
  public static boolean isDay(String words) {
    return DAY_ALONE.matches(words);
  }

  /** The same stamp in the digits and half-days that all readers of times know. */
  public static String plain(String written) {
    String stamp = written.indexOf(". ") < 0 ? written : SPACED.matcher(written).replaceAll("$1$2");
    if (stamp.chars().allMatch(c -> c < 0x80 && c != '\t')) {
      return stamp;
    }
    StringBuilder digits = new StringBuilder();
    stamp
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isDigit(c) ? (int) '0' + Character.digit(c, 10) : c)
        .map(c -> c == '،' ? ',' : TimestampSyntax.isBlank((char) c) ? ' ' : c)
        .forEach(digits::appendCodePoint);
    String plain = digits.toString();
    boolean half = plain.endsWith(" م") || plain.endsWith(" ص");
    return half
        ? plain.substring(0, plain.length() - 1) + (plain.endsWith("م") ? "PM" : "AM")
        : LATE.matcher(plain).find() ? plain + " PM" : plain;
  }
}
