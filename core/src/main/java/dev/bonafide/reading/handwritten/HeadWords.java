package dev.bonafide.reading.handwritten;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.time.TimestampSyntax;

/** What a head says in words: {@code wrote:}, {@code commented on} a day, {@code to Everyone}. */
final class HeadWords {
  private static final Pattern VERB =
      Pattern.compile(
          "^(?:(?:says|said|wrote|writes|asked|answered|replied|commented|posted|added a comment"
              + "|[Tt]o [Ee]veryone)(?: (?:on|at|-))?|at|on)\\b ?");
  private static final Pattern BEFORE =
      Pattern.compile("^(?i:(?:reply |message |forwarded )?from:?|by:?|author:|sender:|user:) +");

  /** In UTF-16 units; none of these is longer. */
  private static final int LONGEST = 24;

  private static final String FIRST = "swarcptTaob";
  private static final String OPENS = "rRmMfFbBaAsSuU";

  private HeadWords() {}

  /** Where the words after a name end; the offset itself where there are none. */
  static int end(String line, int from, boolean anyWords) {
    int end = FIRST.indexOf(line.charAt(from)) < 0 ? from : matched(VERB, line, from);
    boolean ends =
        end == line.length()
            || TimestampSyntax.is(line, end, ':')
            || TimestampSyntax.is(line, end, ',')
            || Stamp.end(line, end, anyWords) > end;
    return ends ? end : from;
  }

  /** Where the words before a name end; the offset itself where there are none. */
  static int before(String line, int from) {
    return OPENS.indexOf(line.charAt(from)) < 0 ? from : matched(BEFORE, line, from);
  }

  private static int matched(Pattern words, String line, int from) {
    Matcher matcher = words.matcher(line.substring(from, Math.min(line.length(), from + LONGEST)));
    return matcher.find() ? from + matcher.end() : from;
  }
}
