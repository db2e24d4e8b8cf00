package dev.bonafide.reading.chat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a platform writes who said something and when, in pasted or exported text. */
enum ChatLayout {
  /** {@code [18/03/2025, 09:12:40] Ana: hello}; Signal's archives write the date the other way. */
  WHATSAPP("whatsapp", true),
  /** {@code 05/06/2025, 06:58 - Ana: hello}. */
  WHATSAPP_DASH("whatsapp", true),
  /** {@code 10:14:02 From Ana to Everyone: hello}. */
  ZOOM_CHAT("zoom-chat", true),
  /** {@code 00:14:02 Ana: hello} with tabs. */
  ZOOM_TABS("zoom-chat", true),
  /** {@code [10:14 AM]Ana: hello}. */
  DISCORD_COMPACT("discord", true),
  /** {@code [00:01:02] Ana: hello}. */
  STAMPED("stamped-transcript", true),
  /** {@code Speaker 1 (00:12): hello}. */
  TRANSCRIBED("stamped-transcript", true),
  /** {@code Ana, [21.10.2025 10:14]}. */
  TELEGRAM("telegram", false),
  /** {@code Ana — Today at 10:14}. */
  DISCORD("discord", false),
  /** {@code [Today 10:14] Ana}. */
  TEAMS_CHAT("teams-chat", false),
  /** {@code Ana 0:32}, an offset into a recording. */
  OTTER("otter", false),
  /** {@code ana 10:14 AM}. */
  SLACK("slack", false),
  /** {@code Ana sent the following message at 10:14 AM}. */
  LINKEDIN("linkedin", false),
  /** A name on a line, a time on the next. */
  STACKED("chat", false),
  /** A date with a time on a line, a name on the next, as messages are exported from a phone. */
  TIME_ABOVE("chat", false);

  private static final int LONGEST = 180;
  private static final int LONGEST_NAME = 80;

  private final String format;
  private final boolean inline;

  ChatLayout(String format, boolean inline) {
    this.format = format;
    this.inline = inline;
  }

  String format() {
    return format;
  }

  /** Whether the words follow on the header's own line. */
  boolean isInline() {
    return inline;
  }

  /** Whether times are offsets into a recording. */
  boolean isRecorded() {
    return this == OTTER || this == STAMPED || this == TRANSCRIBED;
  }

  /** Whether one such line alone may be something else, so that a second has to be there. */
  boolean isDoubtful(TextPage page, int index) {
    return switch (this) {
      case TRANSCRIBED, STACKED, TIME_ABOVE -> true;
      case LINKEDIN -> !page.line(index).head(LONGEST).contains(" sent the following ");
      case ZOOM_CHAT -> !page.line(index).head(LONGEST).contains("Everyone");
      case STAMPED -> in(page, index).filter(header -> SpeakerLabel.isName(header.who())).isEmpty();
      default -> false;
    };
  }

  /** The header that a line is or begins with. */
  Optional<Header> in(TextPage page, int index) {
    if (this == STACKED) {
      return stacked(page, index);
    }
    if (this == TIME_ABOVE) {
      return timeAbove(page, index);
    }
    TextLine line = page.line(index);
    if (!inline && line.text().length() > LONGEST) {
      return Optional.empty();
    }
    String text = line.head(LONGEST);
    if (!holdsTime(text)) {
      return Optional.empty();
    }
    int from = withoutMarks(text);
    String marked = from == 0 ? text : text.substring(from);
    return head(inline ? marked : marked.stripTrailing())
        .map(header -> header.shift(inline ? line.start() + from : line.end()));
  }

  private Optional<Header> head(String line) {
    return switch (this) {
      case WHATSAPP -> InlineHeads.bracketed(line);
      case WHATSAPP_DASH -> InlineHeads.dashed(line);
      case ZOOM_CHAT -> InlineHeads.zoom(line);
      case ZOOM_TABS -> InlineHeads.tabbed(line);
      case DISCORD_COMPACT -> InlineHeads.attached(line);
      case STAMPED -> InlineHeads.stamped(line);
      case TRANSCRIBED -> InlineHeads.transcribed(line);
      case TELEGRAM -> StandaloneHeaders.telegram(line);
      case DISCORD -> StandaloneHeaders.discord(line);
      case TEAMS_CHAT -> StandaloneHeaders.teams(line);
      case OTTER -> StandaloneHeaders.otter(line);
      case SLACK -> StandaloneHeaders.slack(line);
      case LINKEDIN ->
          StandaloneHeaders.linkedIn(line)
              .or(() -> StandaloneHeaders.slack(line).map(LinkedInFurniture::withoutPronouns));
      case STACKED, TIME_ABOVE -> Optional.empty();
    };
  }

  /** Whether a line is a header wherever it stands: no program writes it but this one. */
  boolean isMarked(TextPage page, int index) {
    return inline
        || (this == LINKEDIN && page.line(index).head(LONGEST).contains(" sent the following "));
  }

  /** The moment that a header's time stands for. */
  @Nullable Moment moment(Header header, DateOrder order, @Nullable ExhibitKind kind) {
    boolean recorded =
        this == OTTER
            || (isRecorded() && kind != ExhibitKind.MESSAGES)
            || (this == ZOOM_TABS && kind == ExhibitKind.TRANSCRIPT);
    return recorded ? Moments.recording(header.when()) : Moments.said(header.when(), order);
  }

  /** The layouts whose header a line is, the likeliest first. */
  static Stream<ChatLayout> of(TextPage page, int index, @Nullable ExhibitKind kind) {
    boolean time = holdsTime(page.line(index).head(LONGEST));
    boolean under = index + 1 < page.count() && holdsTime(page.line(index + 1).head(LONGEST));
    if (!time && !under) {
      return Stream.empty();
    }
    return Stream.of(values())
        .filter(layout -> layout == STACKED ? under : time)
        .filter(layout -> layout != OTTER || isOtter(page, index, kind))
        .filter(layout -> layout != TEAMS_CHAT || !isBracketed(page, index + 1))
        .filter(layout -> layout.in(page, index).isPresent());
  }

  private static Optional<Header> stacked(TextPage page, int index) {
    TextLine name = page.line(index);
    if (index + 1 >= page.count() || name.text().length() > LONGEST_NAME) {
      return Optional.empty();
    }
    TextLine time = page.line(index + 1);
    return holdsTime(time.head(LONGEST)) && isStackedName(page, index, name.text().strip())
        ? StandaloneHeaders.timeAlone(time.head(LONGEST))
            .map(when -> new Header(name.text().strip(), when, time.end()))
        : Optional.empty();
  }

  /** Inside a message only what can be no words of it. */
  private static boolean isStackedName(TextPage page, int index, String name) {
    boolean apart = page.isAfterBlank(index) || Lead.isNearTop(index);
    boolean named = apart ? SpeakerLabel.isMarkedName(name) : SpeakerLabel.isName(name);
    return named && !NameLines.holdsSmallWord(name);
  }

  private static Optional<Header> timeAbove(TextPage page, int index) {
    if (index + 2 >= page.count() || page.line(index + 2).isBlank()) {
      return Optional.empty();
    }
    TextLine name = page.line(index + 1);
    String who = name.text().strip();
    return name.text().length() <= LONGEST_NAME && SpeakerLabel.isMarkedName(who)
        ? NameLines.dated(page.line(index).head(LONGEST).strip())
            .map(when -> new Header(who, when, name.end()))
        : Optional.empty();
  }

  /** Past the blanks and direction marks that exports put first. */
  private static int withoutMarks(String text) {
    int from = 0;
    while (from < text.length()
        && (Character.isWhitespace(text.charAt(from))
            || "\u200e\u200f\u202a".indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    return from;
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

  /**
   * Whether a line is a message of an export: the line above it, without words below, is one too.
   */
  private static boolean isBracketed(TextPage page, int index) {
    return index < page.count()
        && (WHATSAPP.in(page, index).isPresent() || TEAMS_CHAT.in(page, index).isPresent());
  }

  /** An offset below ten minutes tells a recording, where nobody said what it is. */
  private static boolean isOtter(TextPage page, int index, @Nullable ExhibitKind kind) {
    return kind == ExhibitKind.TRANSCRIPT
        || (kind == null
            && OTTER.in(page, index).filter(header -> header.when().length() < 5).isPresent());
  }
}
