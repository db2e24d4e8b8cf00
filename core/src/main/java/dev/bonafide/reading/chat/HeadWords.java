package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.DayWords;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.resource.PropertyFile;
import java.util.Locale;
import java.util.Set;

/** Words of a head: {@code wrote:}, {@code commented on} a day, {@code to Everyone}. */
final class HeadWords {
  private static final Pattern VERB =
      Pattern.compile(
          "^(?:(?:says|said|wrote|writes|asked|answered|replied|commented|posted|added a comment"
              + "|sent the following messages?)(?: (?:on|at|-))?|at|on)\\b ?");
  private static final Pattern BEFORE =
      Pattern.compile("^(?i:(?:reply |message |forwarded )?from:?|by:?|author:|sender:|user:) +");

  /** In UTF-16 units; none of these is longer. */
  private static final int LONGEST = 34;

  private static final int INITIALS = 4;
  private static final String SEPARATORS = "[—–•·|";

  /** Of {@code to} and a name. */
  private static final int SHORTEST = 4;

  /** The first word of each of these. */
  private static final Set<String> FIRST =
      Set.copyOf(PropertyFile.beside(HeadWords.class, "heads").words("first"));

  private HeadWords() {}

  /** End of the words after a name; the offset itself where there are none. */
  static int end(String line, int from, boolean anyWords) {
    int colon = isTo(line, from) ? line.indexOf(':', from + SHORTEST) : -1;
    if (colon > 0 && colon - from <= 2 * LONGEST) {
      return colon;
    }
    int end = !opens(line, from) ? from : matched(VERB, line, from);
    if (end == from) {
      return from;
    }
    boolean ends =
        end == line.length()
            || TimestampSyntax.is(line, end, ':')
            || TimestampSyntax.is(line, end, ',')
            || Stamp.end(line, end, anyWords) > end;
    return ends ? end : from;
  }

  /** Whether the name of someone follows to whom it is said. */
  private static boolean isTo(String line, int from) {
    return line.startsWith("to ", from) || line.startsWith("To ", from);
  }

  /** End of the words before a name; the offset itself where there are none. */
  static int before(String line, int from) {
    return !opens(line, from) ? from : matched(BEFORE, line, from);
  }

  private static boolean opens(String line, int from) {
    int end = from;
    while (end < line.length() && end - from < LONGEST && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end > from && FIRST.contains(line.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static int matched(Pattern words, String line, int from) {
    Matcher matcher = words.matcher(line.substring(from, Math.min(line.length(), from + LONGEST)));
    return matcher.find() ? from + matcher.end() : from;
  }

  /** Past a remark, {@code (HR)}, {@code [HR]}, or an address, that is no time; or nowhere. */
  static int remark(String line, int at, boolean anyWords) {
    int bracket = HeadParser.BRACKETS.indexOf(line.charAt(at));
    int close = bracket < 0 ? -1 : line.indexOf(HeadParser.CLOSED.charAt(bracket), at);
    return close > at
            && (line.charAt(at) != '<' || isAddressed(line, at))
            && Stamp.end(line, at + 1, anyWords) == at + 1
        ? close + 1
        : at;
  }

  /** Past what someone is, in wide brackets right before their name: {@code 【管理员】老王}. */
  static int rank(String line, int at, boolean anyWords) {
    int end = line.charAt(at) < 0x80 ? at : remark(line, at, anyWords);
    return end < line.length() && Character.isLetter(line.charAt(end)) ? end : at;
  }

  /** Whether a word and a comma before a date that ends the line are a name rather than a day. */
  static boolean isNamed(String line, int from, int end, boolean anyWords) {
    int comma = line.indexOf(", ", from);
    String word = comma > from && comma < end ? line.substring(from, comma) : "";
    return SpeakerLabel.isName(word)
        && !Stamp.isDay(word)
        && !DayWords.isDay(word)
        && Stamp.alone(line.substring(comma + 2), anyWords) > 0
        && Stamp.isDated(line.substring(comma + 2, end));
  }

  /** The last mark that parts a name from a time and a remark that end the line; or -1. */
  static int beforeStamp(String line, int from) {
    int remark = line.endsWith(")") ? line.lastIndexOf("  (") : -1;
    int all = remark > from ? line.substring(0, remark).stripTrailing().length() : line.length();
    int to = all - 1;
    while (to > from
        && SEPARATORS.indexOf(line.charAt(to)) < 0
        && !TimestampSyntax.isGap(line, to)) {
      to--;
    }
    int time = TimestampSyntax.blanks(line, to + 1);
    boolean ends =
        to > from
            && time < all
            && Stamp.end(line, time, false) >= all - (line.endsWith("]:") ? 2 : 1);
    while (ends
        && to > from
        && (TimestampSyntax.isBlank(line.charAt(to - 1)) || line.charAt(to - 1) == ',')) {
      to--;
    }
    return ends ? to : -1;
  }

  static boolean isAddressed(String line, int at) {
    int sign = line.indexOf('@', at);
    return line.charAt(at) == '<' && sign > 0 && sign < line.indexOf('>', at);
  }

  /**
   * Whether capitals end before a gap, with a full stop or not, as in {@code Q.} and two blanks.
   */
  static boolean isInitials(String line, int from, int to) {
    int gap = TimestampSyntax.is(line, to, '.') ? to + 2 : to + 1;
    return from < to
        && to - from <= INITIALS
        && gap < line.length()
        && TimestampSyntax.isGap(line, gap)
        && line.substring(from, to).chars().allMatch(Character::isUpperCase);
  }
}
