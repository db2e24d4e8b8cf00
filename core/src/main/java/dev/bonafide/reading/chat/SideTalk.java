package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a phone's screen: what the one in its title wrote begins at the margin, and what its
 * owner wrote is set in. Times, and what became of messages, stand elsewhere.
 */
final class SideTalk {
  /** Blanks before what is set in. */
  private static final int SET_IN = 8;

  private static final int FEWEST = 3;
  private static final String GAP = " {3,}";
  private static final String OWNER = "Me";

  private final List<TextLine> written;
  private final int inset;
  private int notices;

  private SideTalk(TextPage page) {
    this.written = page.each().filter(line -> !line.isBlank()).toList();
    this.inset =
        written.stream()
            .map(SideTalk::indent)
            .filter(indent -> indent >= SET_IN)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
            .map(Map.Entry::getKey)
            .orElse(0);
  }

  /** The talk that a text is, if a title has a name, and the two sides take turns between times. */
  static Optional<Reading> read(TextPage page, Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind() == null ? ExhibitKind.MESSAGES : exhibit.kind();
    SideTalk talk = new SideTalk(page);
    if (kind != ExhibitKind.MESSAGES || !talk.takesTurns()) {
      return Optional.empty();
    }
    return talk.title(exhibit, subject)
        .map(
            title -> {
              TranscriptBuilder turns = new TranscriptBuilder(page.text());
              talk.take(title, Roles.isSubject(title, exhibit, subject), turns);
              turns.limit(
                  "In \"%s\", lines that the messenger wrote itself are nobody's words: %d."
                      .formatted(exhibit.name(), talk.notices));
              return turns.read(exhibit, subject, kind, "sides");
            });
  }

  private static int indent(TextLine line) {
    return line.text().length() - line.text().stripLeading().length();
  }

  /** Whether what is said is set in as much as other such lines, or begins at the margin. */
  private boolean isSaid(TextLine line) {
    return (indent(line) == 0 || indent(line) == inset)
        && !isTime(line)
        && line.text().strip().split(GAP, 2).length == 1;
  }

  private static boolean isTime(TextLine line) {
    String text = line.text().strip();
    return Stamp.alone(text, true) == text.length();
  }

  private boolean takesTurns() {
    List<Boolean> sides =
        written.stream().filter(this::isSaid).map(line -> indent(line) > 0).toList();
    int changes = 0;
    for (int at = 1; at < sides.size(); at++) {
      changes += sides.get(at).equals(sides.get(at - 1)) ? 0 : 1;
    }
    return inset > 0
        && changes >= FEWEST
        && sides.size() * 2 > written.size()
        && written.stream().anyMatch(SideTalk::isTime)
        && written.stream()
            .filter(this::isSaid)
            .flatMap(line -> HeadParser.in(line.text(), false).stream())
            .noneMatch(head -> TurnHead.isTelling(head.shape()));
  }

  /** Name on a line above the first message; that of the subject, if it is there. */
  private Optional<String> title(Exhibit exhibit, Subject subject) {
    List<String> names =
        written.stream()
            .takeWhile(line -> !isTime(line))
            .flatMap(line -> Arrays.stream(line.text().strip().split(GAP, -1)))
            .filter(SpeakerLabel::isName)
            .toList();
    return names.stream()
        .filter(name -> Roles.isSubject(name, exhibit, subject))
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  /** Takes what stands below the first time. */
  private void take(String title, boolean isSubject, TranscriptBuilder turns) {
    int first = 0;
    @Nullable Moment at = null;
    for (int index = 0; index <= written.size(); index++) {
      boolean said = index < written.size() && isSaid(written.get(index)) && at != null;
      boolean goesOn =
          said && index > first && indent(written.get(first)) == indent(written.get(index));
      if (goesOn) {
        continue;
      }
      if (index > first && at != null && isSaid(written.get(first))) {
        boolean own = indent(written.get(first)) > 0;
        Span span = new Span(written.get(first).start(), written.get(index - 1).end());
        boolean known = own && isSubject;
        turns.addAs(known ? Role.OTHER : null, known ? null : own ? OWNER : title, at, span);
      }
      if (index < written.size() && isTime(written.get(index))) {
        at = Moments.said(Stamp.plain(written.get(index).text().strip()), DateOrder.DAY_FIRST);
      }
      notices += said || index == written.size() ? 0 : 1;
      first = index;
    }
  }
}
