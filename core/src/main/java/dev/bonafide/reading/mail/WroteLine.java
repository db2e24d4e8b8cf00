package dev.bonafide.reading.mail;

import static java.util.stream.Collectors.joining;

import com.google.re2j.Pattern;
import dev.bonafide.reading.time.ClockTime;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The line that mail programs put above the mail that is answered: {@code On Mon, Mar 3, 2025 at
 * 10:12 AM Ana Smith <ana@mail.example> wrote:}. {@link QuoteMarks} takes the marks from what
 * follows; where they are left, it stays with the one who quotes.
 */
public final class WroteLine {
  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_DATE = 60;
  private static final Pattern PARTY =
      Pattern.compile("^([^<>@:]{1,80}<[^<>@\\s]{1,80}@[^<>@\\s]{1,80}>)\\s*(.*)$");
  private static final Pattern READERS =
      Pattern.compile("^(?i:to|an|para|à|a|aan|til|till|do|komu|кому|mir|για) [^.!?:]{1,60}$");

  /** Words for writing, as they stand at the end of such a line or before the name. */
  private static final List<String> WROTE =
      PropertyFile.beside(WroteLine.class, "fields").entries("wrote");

  /** Words and marks between a date and a name. */
  private static final Pattern OF_TIME =
      Pattern.compile(
          PropertyFile.beside(WroteLine.class, "fields").entries("of-time").stream()
              .map(Pattern::quote)
              .collect(joining("|", "^(?:[^\\pL\\pN]|(?:", ")(?:[ ,]|$))+")));

  /** Words before a name that are none of it. */
  private static final Pattern SMALL = Pattern.compile("^(?:\\p{Ll}+ )+");

  /** Stands where an address stood. */
  private static final String MARK = "\u0000";

  private WroteLine() {}

  /** Whether words end with one for writing, as {@code Ana wrote} does. */
  public static boolean isSaid(String words) {
    return WROTE.stream().anyMatch(wrote -> words.endsWith(" " + wrote));
  }

  /** The head that begins at a line: such a one above words that are not quoted, or a page's. */
  static Optional<MailHead> at(TextPage page, int index) {
    return anyAt(page, index, false)
        .filter(head -> !isQuoted(page, head.end()))
        .or(() -> addressed(page, index));
  }

  /**
   * The head that a page shows above a mail: {@code Ana Smith <ana@mail.example>}, the date below
   * or behind it, and {@code to me}. Words below it beside a date are the first of the mail's.
   */
  private static Optional<MailHead> addressed(TextPage page, int index) {
    String line = page.line(index).text().strip();
    if (line.length() > LONGEST || line.indexOf('@') < 0) {
      return Optional.empty();
    }
    var party = PARTY.matcher(line);
    if (!party.find()) {
      return Optional.empty();
    }
    boolean below = party.group(2).isEmpty();
    String date = below ? below(page, index) : party.group(2);
    boolean alone = Stamp.alone(date, true) > 0;
    if (date.length() > LONGEST_DATE || ClockTime.in(date) < 0 || !(alone || below)) {
      return Optional.empty();
    }
    int end = index + (alone && below ? 2 : 1);
    boolean read =
        alone && end < page.count() && READERS.matcher(page.line(end).head(LONGEST)).find();
    return Optional.of(
        new MailHead(
            Map.of(MailField.Name.FROM, party.group(1).strip(), MailField.Name.DATE, date),
            null,
            read ? end + 1 : end));
  }

  private static String below(TextPage page, int index) {
    return index + 1 < page.count() ? page.line(index + 1).text().strip() : "";
  }

  /**
   * The same, quoted or not; it may be broken in two.
   *
   * @param anyWords whether an address and a time are enough, whatever the word for writing is
   */
  static Optional<MailHead> anyAt(TextPage page, int index, boolean anyWords) {
    String line = page.line(index).text();
    if (line.length() > LONGEST || !isDated(line)) {
      return Optional.empty();
    }
    Optional<MailHead> whole = head(line.strip(), index + 1, anyWords);
    boolean broken = whole.isEmpty() && index + 1 < page.count();
    return broken
        ? head(line.strip() + " " + page.line(index + 1).head(LONGEST).strip(), index + 2, anyWords)
        : whole;
  }

  /** Whether a date stands in it, the year in two figures or in four. */
  private static boolean isDated(String line) {
    return TimestampSyntax.hasYear(line)
        || IntStream.range(0, line.length())
            .anyMatch(at -> TimestampSyntax.date(line, at) != TimestampSyntax.NONE);
  }

  private static Optional<MailHead> head(String line, int end, boolean anyWords) {
    if (!line.endsWith(":") && !line.endsWith("：")) {
      return Optional.empty();
    }
    String said = line.substring(0, line.length() - 1).strip();
    int open = said.indexOf('<');
    int close = said.indexOf('>', Math.max(open, 0));
    boolean addressed = open >= 0 && close > open && said.substring(open, close).indexOf('@') > 0;
    String address = addressed ? said.substring(open, close + 1) : "";
    if (!addressed && ClockTime.in(said) < 0) {
      return Optional.empty();
    }
    String name =
        addressed
            ? name(said.substring(0, open) + MARK + said.substring(close + 1), anyWords)
            : name(said, false);
    return name == null
        ? Optional.empty()
        : Optional.of(
            new MailHead(
                Map.of(
                    MailField.Name.FROM,
                    (name + " " + address).strip(),
                    MailField.Name.DATE,
                    withoutName(said.replace(address, ""), name)),
                null,
                end));
  }

  /** The part with the date, before the name or behind it. */
  private static String withoutName(String said, String name) {
    int at = Math.max(0, said.indexOf(name));
    String before = said.substring(0, at).replaceFirst("[,\\s]+$", "").strip();
    return hasDigit(before) ? before : said.substring(at + name.length()).strip();
  }

  /** Whether the next words are quoted, or there are none. */
  private static boolean isQuoted(TextPage page, int from) {
    int index = page.written(from);
    return index == page.count() || page.line(index).text().stripLeading().startsWith(">");
  }

  /**
   * The name in such a line: after the word for writing, else after the date, else before it.
   *
   * @param said with a mark in the place of an address
   */
  private static @Nullable String name(String said, boolean anyWords) {
    for (String wrote : WROTE) {
      int at = said.lastIndexOf(wrote);
      String after = at > 0 ? said.substring(at + wrote.length()) : "";
      boolean ends = after.isEmpty() || !Character.isLetter(after.charAt(0));
      if (at > 0 && ends && !Character.isLetter(said.charAt(at - 1))) {
        return after.isBlank() || hasDigit(after)
            ? besideDate(said.substring(0, at))
            : sized(after);
      }
    }
    if (said.endsWith(MARK) && hasDigit(said)) {
      return besideDate(said);
    }
    String name = anyWords && ClockTime.in(said) >= 0 ? besideDate(said) : null;
    return name == null ? null : SMALL.matcher(name).replaceFirst("");
  }

  private static @Nullable String besideDate(String said) {
    List<String> parts = List.of(said.split(MARK, 2)[0].split("[0-9]", -1));
    String name = sized(parts.getLast());
    return name == null ? sized(parts.getFirst()) : name;
  }

  /** The words that are left without those of a time; null where none is, or too many. */
  private static @Nullable String sized(String words) {
    String left = OF_TIME.matcher(words.replace(MARK, "").strip()).replaceFirst("");
    String name = left.replaceFirst("[, 于]+$", "");
    return name.isEmpty() || name.length() > LONGEST_NAME ? null : name;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
