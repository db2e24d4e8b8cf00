package dev.bonafide.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a platform writes who said something and when, in pasted or exported text. */
enum ChatLayout {
  /** {@code [18/03/2025, 09:12:40] Ana: hello}. */
  WHATSAPP(
      "whatsapp",
      true,
      "\\[(?P<when>DATE,? TIME)\\] (?:~[ \\x{a0}\\x{202f}]?)?(?P<who>[^:]{1,60}?): ?"),
  /** {@code 05/06/2025, 06:58 - Ana: hello}. */
  WHATSAPP_DASH("whatsapp", true, "(?P<when>DATE,? TIME) [-–] (?P<who>[^:]{1,60}?): ?"),
  /** {@code 10:14:02 From Ana to Everyone: hello}. */
  ZOOM_CHAT(
      "zoom-chat",
      true,
      "(?P<when>TIME)\\s+From\\s+(?P<who>[^:]{1,60}?)\\s+[tT]o\\s+[^:]{1,60}? ?:\\s?"),
  /** {@code [00:01:02] Ana: hello}. */
  STAMPED(
      "stamped-transcript",
      true,
      "[\\[(]?(?P<when>TIME)[\\])]?\\s+(?:-\\s+)?(?P<who>[^:\\[\\]]{1,60}?): "),
  /** {@code Ana, [21.10.2025 10:14]}. */
  TELEGRAM("telegram", false, "(?P<who>.{1,80}?), \\[(?P<when>DATE,? TIME)\\]"),
  /** {@code Ana — Today at 10:14}. */
  DISCORD("discord", false, "(?P<who>.{1,80}?) [—–] (?P<when>DATE,? TIME|(?:\\pL+\\.? ){0,3}TIME)"),
  /** {@code [Today 10:14] Ana}. */
  TEAMS_CHAT("teams-chat", false, "\\[(?P<when>(?:DATE |\\pL+ )?TIME)\\] (?P<who>[^:]{1,60})"),
  /** {@code Ana 0:32}, an offset into a recording. */
  OTTER("otter", false, "(?P<who>.{1,80}?)(?:\\s{2,}|\\t)(?P<when>(?:\\d{1,2}:)?\\d{1,3}:\\d{2})"),
  /** {@code ana 10:14 AM}. */
  SLACK("slack", false, "(?P<who>.{1,80}?)(?:\\s{2,}|\\t|  ?APP  ?)\\[?(?P<when>TIME)\\]?");

  private static final int LONGEST = 180;

  private final String format;
  private final boolean inline;
  private final Pattern header;

  ChatLayout(String format, boolean inline, String pattern) {
    this.format = format;
    this.inline = inline;
    String date = "(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})";
    String whole = pattern.replace("DATE", date).replace("TIME", Moments.TIME);
    this.header =
        Pattern.compile("^[\\x{200e}\\x{200f}\\x{202a}\\s]*" + whole + (inline ? "" : "\\s*$"));
  }

  String format() {
    return format;
  }

  /** Whether the words follow on the header's own line. */
  boolean isInline() {
    return inline;
  }

  /** The header that a line is or begins with. */
  Optional<Header> in(Line line) {
    if (!inline && line.text().length() > LONGEST) {
      return Optional.empty();
    }
    Matcher found = header.matcher(line.head(LONGEST));
    if (!found.find() || found.group("who").isBlank()) {
      return Optional.empty();
    }
    int words = line.start() + (inline ? found.end() : line.text().length());
    return Optional.of(new Header(found.group("who").strip(), found.group("when"), words));
  }

  /** The moment that a header's time stands for. */
  @Nullable Moment moment(Header header, DateOrder order, @Nullable ExhibitKind kind) {
    boolean recorded = this == OTTER || (this == STAMPED && kind != ExhibitKind.MESSAGES);
    return recorded ? Moments.recording(header.when()) : Moments.said(header.when(), order);
  }

  /** The layout of a line, if it is a header of any. */
  static Optional<ChatLayout> of(Line line, @Nullable ExhibitKind kind) {
    if (!holdsTime(line.head(LONGEST))) {
      return Optional.empty();
    }
    return Stream.of(values())
        .filter(layout -> layout != OTTER || isOtter(line, kind))
        .filter(layout -> layout.in(line).isPresent())
        .findFirst();
  }

  /** Every header has a time: a mark between digits. Most lines have none, and need no more. */
  private static boolean holdsTime(String head) {
    for (int at = 1; at < head.length() - 1; at++) {
      char mark = head.charAt(at);
      if ((mark == ':' || mark == '.')
          && Character.isDigit(head.charAt(at - 1))
          && Character.isDigit(head.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** An offset below ten minutes tells a recording, where nobody said what it is. */
  private static boolean isOtter(Line line, @Nullable ExhibitKind kind) {
    return kind == ExhibitKind.TRANSCRIPT
        || (kind == null
            && OTTER.in(line).filter(header -> header.when().length() < 5).isPresent());
  }
}
