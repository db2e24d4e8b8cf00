package dev.bonafide.reading.chat;

import dev.bonafide.reading.mail.MailField;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.time.TimestampSyntax;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the head off a line: marks and a time, a name, more marks; the words are what follows. */
final class HeadParser {
  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 6;
  private static final int MOST_MARKS = 8;

  private static final String QUOTES = "\"“”„«»'`";

  /** Behind one of these the words begin. */
  private static final String ENDS = ":：|\t=;>]}*_→";

  /** Before what someone says, right behind the name. */
  private static final String OPENING = "「『";

  private static final char WIDE = '（';
  static final String BRACKETS = "[(（【<";
  static final String CLOSED = "])）】>";
  private static final String CELLS = ";|\t";

  /** Before a nickname, for those who run a channel. */
  private static final String RANKS = "@+~";

  /** What words themselves may begin with, once a blank parts them from the mark. */
  private static final String MARKUP = "*_>;=";

  /** In UTF-16 units, with the blank behind it: {@code at}, {@code on}. */
  private static final int SHORT = 3;

  private static final String DASHES = "-–—·•";

  private final String line;
  private final boolean anyWords;
  private final StringBuilder shape = new StringBuilder();
  private @Nullable String when;
  private int at;

  private HeadParser(String line, boolean anyWords) {
    this.line = line.substring(0, Math.min(LONGEST, line.length()));
    this.anyWords = anyWords;
  }

  /**
   * The head that a line begins with; empty where none of its marks end a name.
   *
   * @param anyWords whether a time may have words that no one knows, and a name such words beside
   *     it
   */
  static Optional<TurnHead> in(String line, boolean anyWords) {
    return new HeadParser(line, anyWords).head();
  }

  /** Parses what is before the name, with the rest of the line for the name and the words. */
  static Optional<TurnHead> opening(String line, boolean anyWords) {
    if (!Stamp.isLikely(line)) {
      return Optional.empty();
    }
    HeadParser parser = new HeadParser(line, anyWords);
    parser.takeMarks();
    return parser.when == null || parser.at >= parser.line.length()
        ? Optional.empty()
        : Optional.of(new TurnHead(parser.shape.toString(), "", parser.when, parser.at));
  }

  private Optional<TurnHead> head() {
    takeMarks();
    at = at < line.length() ? HeadWords.before(line, at) : at;
    int from = at;
    int to = nameEnd();
    String bare = to < 0 ? "" : ShownName.withoutBadges(line.substring(from, to));
    if (bare.isEmpty() || !(anyWords ? ShownName.begins(bare) : ShownName.is(bare))) {
      return Optional.empty();
    }
    shape
        .append('N')
        .append(HeadWords.isInitials(line, at, to) ? String.valueOf(TurnHead.WIDE) : "");
    at = to;
    String name = MachineLabel.named(bare, line, to).orElseGet(() -> remarked(bare, from));
    takeEnd();
    at = isAfter('T') && DayLine.is(line.substring(at)) ? line.length() : at;
    boolean alone = at >= line.length() || isMarkedSeen();
    if (alone && MailField.in(line).isPresent()) {
      return Optional.empty();
    }
    boolean marked = when != null || shape.charAt(shape.length() - 1) != 'N';
    if (alone) {
      shape.append(TurnHead.ALONE);
    }
    return marked ? Optional.of(new TurnHead(shape.toString(), name, when, at)) : Optional.empty();
  }

  /** Whether the rest is a sign and what it says, far behind a time: {@code ✓ read}. */
  private boolean isMarkedSeen() {
    boolean seen =
        shape.charAt(shape.length() - 1) == 'T'
            && TimestampSyntax.isGap(line, at - 1)
            && Character.getType(line.codePointAt(at)) == Character.OTHER_SYMBOL;
    at = seen ? line.length() : at;
    return seen;
  }

  /** The name with a remark in parentheses: who someone is, other than by pronouns. */
  private String remarked(String name, int from) {
    int open = TimestampSyntax.blanks(line, at);
    int end = open < line.length() ? HeadWords.remark(line, open, anyWords) : open;
    String remark = line.substring(open, end);
    if (remark.indexOf('/') >= 0 || remark.chars().noneMatch(Character::isLetter)) {
      return name;
    }
    takeGap(open);
    at = end;
    return line.substring(from, end).strip();
  }

  /** What stands before the name: bullets, brackets, numbers of a list, a time. */
  private void takeMarks() {
    int marks = 0;
    while (at < line.length() && marks < MOST_MARKS) {
      int c = line.codePointAt(at);
      int item = item();
      if (takeStamp(true)) {
        marks++;
      } else if (item > at) {
        shape.append('1');
        at = item;
      } else if (when != null && HeadWords.rank(line, at, anyWords) > at) {
        at = HeadWords.rank(line, at, anyWords);
      } else if (Character.isLetterOrDigit(c) || (when != null && isSign(c))) {
        return;
      } else {
        mark(c);
        marks += TimestampSyntax.isBlank((char) c) ? 0 : 1;
      }
    }
  }

  /** A plus before a name that is no number is the rank of a channel. */
  private boolean isSign(int c) {
    return ShownName.isSign(c)
        && (c != '+' || TimestampSyntax.digits(line, at + 1, 1, LONGEST) > 0);
  }

  /** Past the number of an item, {@code 3.}, {@code 3)} or alone in a cell; or nowhere. */
  private int item() {
    int end = TimestampSyntax.digits(line, at, 1, 4);
    if (end < 0) {
      return at;
    }
    boolean mark = TimestampSyntax.is(line, end, '.') || TimestampSyntax.is(line, end, ')');
    boolean cell = CELLS.indexOf(next(end)) >= 0;
    return cell || (mark && TimestampSyntax.is(line, end + 1, ' ')) ? end + (cell ? 0 : 1) : at;
  }

  /**
   * Takes a time.
   *
   * @param mayBeName whether a word that may be a day of the week is rather a name, if nothing else
   *     is
   */
  private boolean takeStamp(boolean mayBeName) {
    int end = Stamp.end(line, at, anyWords);
    boolean isName = mayBeName && end == line.length() && Character.isLetter(line.charAt(at));
    if (end == at
        || (isName && !Stamp.isDated(line.substring(at)))
        || (when == null && HeadWords.isNamed(line, at, end, anyWords))) {
      return false;
    }
    when = when == null ? line.substring(at, end) : line.substring(at, end) + ", " + when;
    at = isAfter('[') ? Stamp.changed(line, end, anyWords) : end;
    shape.append('T');
    return true;
  }

  /** Blanks and quotation marks come and go from line to line: neither is part of the shape. */
  private void mark(int c) {
    boolean kept =
        c == '\t'
            || (c == '»' && isBlankOrArrow(at + 1) && at > 0 && isBlankOrArrow(at - 1))
            || !(Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || (QUOTES + RANKS).indexOf(c) >= 0);
    if (kept) {
      shape.appendCodePoint(c);
    }
    at += Character.charCount(c);
  }

  /** Where the name ends, or -1 where no mark ends one. */
  private int nameEnd() {
    boolean isSure = isAfter(']') || (isAfter('-') && when != null && Stamp.isDated(when));
    int parted =
        when == null ? HeadWords.beforeStamp(line, at) : isSure ? line.indexOf(": ", at) : -1;
    if (parted > at && isWhole(line.substring(at, parted), parted)) {
      return parted;
    }
    int words = 1;
    for (int to = at; to <= Math.min(line.length(), at + ShownName.LONGEST); to++) {
      if (to == line.length()) {
        return when == null && !isHeading() ? -1 : to;
      }
      char c = line.charAt(to);
      boolean ends =
          c == WIDE
              || (c == '(' && when != null)
              || isGluedStamp(to)
              || HeadWords.isInitials(line, at, to)
              || (c == '<' && HeadWords.isAddressed(line, to))
              || (ENDS.indexOf(c) >= 0 && !goesOn(to, c))
              || (c == ')' && line.lastIndexOf('(', to) < at)
              || OPENING.indexOf(c) >= 0
              || (isEndOf(shape, c) && isBlankOrArrow(to + 1))
              || (c != '\'' && QUOTES.indexOf(c) >= 0);
      if (ends || endsBefore(to, c)) {
        return to > at ? to : -1;
      }
      words += c == ' ' ? 1 : 0;
      if (words > MOST_WORDS) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether all that stands before a time is a name: marks part it, or a gap does. */
  private boolean isWhole(String name, int end) {
    boolean open = ":)".indexOf(name.charAt(name.length() - 1)) < 0;
    boolean gap = when == null && open && TimestampSyntax.isGap(line, end + 1);
    return ShownName.hasMarks(name) || (gap && ShownName.is(name));
  }

  /** Whether marks before a name tell that it has its line to itself: {@code ### Ana}. */
  private boolean isHeading() {
    return !shape.isEmpty() && "#@>*_=—–".indexOf(shape.charAt(shape.length() - 1)) >= 0;
  }

  /** Whether a mark is one of an address or a handle: {@code https://}, {@code ana_okafor}. */
  private boolean goesOn(int to, char c) {
    boolean inside = to + 1 < line.length() && Character.isLetterOrDigit(line.charAt(to + 1));
    return line.startsWith("://", to) || (c == '_' && (inside || !isAfter('_')));
  }

  /** Whether a mark stands right before the name. */
  private boolean isAfter(char mark) {
    return !shape.isEmpty() && shape.charAt(shape.length() - 1) == mark;
  }

  /** Whether a time follows a name with nothing between, as where two cells were pasted. */
  private boolean isGluedStamp(int to) {
    return to > at
        && Character.isDigit(line.charAt(to))
        && Character.isLetter(line.charAt(to - 1))
        && Stamp.end(line, to, anyWords) > to;
  }

  /** Whether a blank or comma parts the name from a time, a dash, brackets, or the word for it. */
  private boolean endsBefore(int to, char c) {
    int next = TimestampSyntax.blanks(line, to + (c == ',' ? 1 : 0));
    if (next == to || next >= line.length()) {
      return false;
    }
    char then = line.charAt(next);
    boolean dash =
        DASHES.indexOf(then) >= 0
            && isBlankOrArrow(next + (TimestampSyntax.is(line, next + 1, then) ? 2 : 1));
    return dash
        || then == '('
        || then == '['
        || HeadWords.isAddressed(line, next)
        || Stamp.end(line, next, anyWords && Character.isDigit(then)) > next
        || (c != ',' && HeadWords.end(line, next, anyWords) > next);
  }

  /** Whether a dash stands behind a name as one stands before it. */
  private static boolean isEndOf(StringBuilder shape, char c) {
    return DASHES.indexOf(c) >= 0 && !shape.isEmpty() && shape.charAt(shape.length() - 1) == c;
  }

  private boolean isBlankOrArrow(int index) {
    return index >= line.length()
        || line.charAt(index) == '>'
        || TimestampSyntax.isBlank(line.charAt(index));
  }

  /** What stands behind the name, to where the words begin. */
  private void takeEnd() {
    if (at < line.length() && OPENING.indexOf(line.charAt(at)) >= 0) {
      shape.append(line.charAt(at));
      return;
    }
    boolean ended = false;
    boolean parted = false;
    while (at < line.length()) {
      char c = line.charAt(at);
      int remark = ended ? at : HeadWords.remark(line, at, anyWords);
      boolean isSaid = when != null && isAfter(':');
      if (!isSaid && takeBracketedStamp()) {
        ended = true;
      } else if (remark > at) {
        if (when == null) {
          takeGap(at);
        }
        at = remark;
      } else if (!ended && HeadWords.end(line, at, anyWords) > at) {
        int end = HeadWords.end(line, at, anyWords);
        shape.append(end - at > SHORT ? 'S' : 's');
        at = end;
      } else if (!isSaid && isStampHere(ended)) {
        takeGap(at);
        takeStamp(false);
      } else if (isMark(c, ended) && !(parted && mayBeginWords(c))) {
        parted = ended && TimestampSyntax.isBlank(c);
        ended |= ENDS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0;
        mark(c);
      } else {
        return;
      }
    }
  }

  /** More than one blank before a time, with a remark or without, is a part of the shape. */
  private void takeGap(int at) {
    if (TimestampSyntax.isGap(line, at - 1) && !isAfter(TurnHead.WIDE)) {
      shape.append(TurnHead.WIDE);
    }
  }

  /** Whether a time in brackets of its own stood here. */
  private boolean takeBracketedStamp() {
    char open = line.charAt(at);
    int close = BRACKETS.indexOf(open);
    int stamp = close < 0 ? at : Stamp.end(line, at + 1, anyWords);
    int end = line.startsWith(" (", stamp) ? line.indexOf(')', stamp) + 1 : stamp;
    if (stamp <= at + 1 || !TimestampSyntax.is(line, end, CLOSED.charAt(close))) {
      return false;
    }
    when = line.substring(at + 1, stamp);
    takeGap(at);
    shape.append(open).append('T');
    at = end + 1;
    return true;
  }

  /** Behind the mark that ends a name a time may be the first of the words. */
  private boolean isStampHere(boolean ended) {
    int end = Stamp.end(line, at, anyWords);
    return end > at && (!ended || end == line.length() || ENDS.indexOf(next(end)) >= 0);
  }

  private char next(int from) {
    int at = TimestampSyntax.blanks(line, from);
    return at < line.length() ? line.charAt(at) : ' ';
  }

  /** Marks of words; a colon is one where anything stands close behind it: {@code :D}. */
  private boolean mayBeginWords(char c) {
    return MARKUP.indexOf(c) >= 0 || (c == ':' && !isBlankOrArrow(at + 1));
  }

  private boolean isMark(char c, boolean ended) {
    return TimestampSyntax.isBlank(c)
        || ENDS.indexOf(c) >= 0
        || QUOTES.indexOf(c) >= 0
        || (DASHES.indexOf(c) >= 0 && line.charAt(at - 1) == c)
        || (!ended && ("([),.".indexOf(c) >= 0 || DASHES.indexOf(c) >= 0));
  }
}
