package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines that a platform writes itself. They are no one's words, and end no one's message. */
final class SystemLine {
  private static final int LONGEST = 300;
  private static final Pattern ENCRYPTED =
      any("^[^\\pL]*(?:[AaPp]\\.?[ \\x{a0}\\x{202f}]?[Mm]\\.?)?[^\\pL]*(?:", "encrypted", ")");

  /** Behind the name of the one who did it. */
  private static final Pattern MADE =
      any("^ (?:", "made", ") [“”„«\"] ?([^“”„«»\"]+?) ?[“”»\"](?: erstellt)?\\s*$");

  /** Google Meet's, below everything that was said. */
  private static final String CLOSING = "This editable transcript was computer generated";

  private static final char MARK = '\u200e';

  private SystemLine() {}

  private static Pattern any(String before, String key, String behind) {
    List<String> words = PropertyFile.beside(SystemLine.class, "heads").entries(key);
    return Pattern.compile(before + String.join("|", words) + behind);
  }

  /** Whether words begin with the mark that WhatsApp puts before its own. */
  static boolean isMarked(String text, int words) {
    return TimestampSyntax.is(text, mark(text, words), MARK);
  }

  /** Whether words that begin so go on with a name. */
  static boolean isAbout(String name, String text, int words) {
    return text.startsWith(name, mark(text, words) + 1);
  }

  /**
   * The group that marked words say their sender has made, under another name than theirs; empty
   * where they say anything else.
   */
  static Optional<String> madeGroup(String sender, String text, int words) {
    if (!isMarked(text, words) || !isAbout(sender, text, words)) {
      return Optional.empty();
    }
    int from = mark(text, words) + 1 + sender.length();
    int newline = text.indexOf('\n', from);
    Matcher made = MADE.matcher(text.substring(from, newline < 0 ? text.length() : newline));
    return made.find() && !made.group(1).equals(sender)
        ? Optional.of(made.group(1))
        : Optional.empty();
  }

  /** Whether a line is two words at most, a name, and a time: {@code Seen by Ana at 10:19.}. */
  static boolean isReceipt(String name, String line) {
    int at = line.indexOf(' ' + name + ' ');
    int end = line.endsWith(".") ? line.length() - 1 : line.length();
    String when = at < 0 ? "" : line.substring(at + name.length() + 2, Math.max(at, end));
    String plain = when.substring(when.indexOf(' ') + 1);
    return at > 0
        && line.substring(0, at).split(" ", -1).length <= 2
        && Stream.of(when, plain)
            .anyMatch(time -> !time.isEmpty() && Stamp.end(time, 0, false) == time.length());
  }

  /** Whether a talk is over above a line, and what stands below it is no one's turn. */
  static boolean isClosing(TextPage page, int index) {
    return page.isAfterBlank(index) && page.line(index).text().contains(CLOSING);
  }

  private static int mark(String text, int words) {
    return TimestampSyntax.blanks(text, words);
  }

  /** Only whole known sentences count, so that no one can hide words as the platform's. */
  static boolean is(TextLine line) {
    return line.text().length() < LONGEST && ENCRYPTED.matcher(line.text()).find();
  }
}
