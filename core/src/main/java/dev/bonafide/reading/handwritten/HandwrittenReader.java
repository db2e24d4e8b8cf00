package dev.bonafide.reading.handwritten;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.chat.DayLine;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.KindOfText;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a conversation whose layout is told from the text alone, once no program's fits it. */
public final class HandwrittenReader implements ExhibitReader {

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind() == null ? KindOfText.of(exhibit.text()) : exhibit.kind();
    if (kind != ExhibitKind.MESSAGES && kind != ExhibitKind.TRANSCRIPT) {
      return Optional.empty();
    }
    TextPage page = TextPage.of(exhibit.text());
    return OwnLayout.of(page, exhibit, subject)
        .map(
            layout ->
                new Turns(
                        page,
                        layout,
                        layout.asksAndAnswers(),
                        exhibit.kind() == null && isRecorded(layout)
                            ? ExhibitKind.TRANSCRIPT
                            : kind,
                        dates(layout))
                    .read(exhibit, subject));
  }

  /** Whether the times count from the beginning of a recording: the first is in its first hour. */
  private static boolean isRecorded(OwnLayout layout) {
    return layout.heads().values().stream()
        .map(TurnHead::when)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Stamp::plain)
        .filter(when -> when.startsWith("0:") || when.startsWith("00:"))
        .filter(when -> when.chars().allMatch(c -> ":.,".indexOf(c) >= 0 || Character.isDigit(c)))
        .isPresent();
  }

  private static DateOrder dates(OwnLayout layout) {
    return DateOrder.of(
        layout.heads().values().stream()
            .map(TurnHead::when)
            .filter(Objects::nonNull)
            .map(Stamp::plain));
  }

  /** The text cut at its heads. */
  private record Turns(
      TextPage page, OwnLayout layout, boolean isInterview, ExhibitKind kind, DateOrder dates) {

    Reading read(Exhibit exhibit, Subject subject) {
      TranscriptBuilder talk = new TranscriptBuilder(page.text());
      if (layout.isBelow(page)) {
        takeAbove(talk);
      } else {
        Lead.take(page, layout.heads().firstKey(), exhibit, talk, Turns::isFurniture);
        takeBehind(talk);
      }
      return talk.read(exhibit, subject, kind, "handwritten");
    }

    private static boolean isFurniture(TextLine line) {
      return Ruler.isWordless(line) || DayLine.is(line.text());
    }

    private void takeBehind(TranscriptBuilder talk) {
      TurnHead who = null;
      int words = 0;
      for (int index = layout.heads().firstKey(); index < page.count(); index++) {
        TextLine line = page.line(index);
        TurnHead next = layout.heads().get(index);
        if (next != null || DayLine.is(line.text())) {
          add(talk, who, words, line.start());
          who = next == null ? who : next;
          words =
              next == null
                  ? Math.min(line.end() + 1, page.text().length())
                  : line.start() + next.words();
        }
      }
      add(talk, who, words, page.text().length());
    }

    private void takeAbove(TranscriptBuilder talk) {
      int words = 0;
      for (Map.Entry<Integer, TurnHead> next : layout.heads().entrySet()) {
        add(talk, next.getValue(), words, page.line(next.getKey()).start());
        words = page.line(next.getKey()).end();
      }
    }

    private void add(TranscriptBuilder talk, @Nullable TurnHead who, int from, int to) {
      if (who != null) {
        talk.addAs(role(who), who.name(), moment(who), new Span(from, Math.max(from, to)), false);
      }
    }

    /** Only answers are known to be the subject's; names tell in all other layouts. */
    private @Nullable Role role(TurnHead head) {
      if (!isInterview) {
        return null;
      }
      return head.name().equals(OwnLayout.ANSWER) ? Role.SUBJECT : Role.OTHER;
    }

    private @Nullable Moment moment(TurnHead head) {
      if (head.when() == null) {
        return null;
      }
      String when = Stamp.plain(head.when());
      return kind == ExhibitKind.TRANSCRIPT ? Moments.recording(when) : Moments.said(when, dates);
    }
  }
}
