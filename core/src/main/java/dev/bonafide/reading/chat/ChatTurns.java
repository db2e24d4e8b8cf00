package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a chat into turns, and keeps writers from making up turns of others inside their own words:
 * a header inside a message counts only if its name has already spoken and its time does not go
 * back; after a blank line, or where the layout gives each message its own line, a new name may
 * speak too, and where no line is left blank above any, one that comes again or is the only other.
 * The subject's own name always counts: it takes nothing away from the subject.
 */
final class ChatTurns {
  private static final int SHOWN = 3;

  private final TextPage page;
  private final ChatLayout layout;
  private final Exhibit exhibit;
  private final Subject subject;
  private final TranscriptBuilder talk;
  private final DateOrder dates;
  private final Map<String, Integer> headed = new HashMap<>();
  private final Map<String, Boolean> subjects = new HashMap<>();
  private final TimeOrder order = new TimeOrder();
  private final Set<String> spoken = new HashSet<>();

  /** Names under which a platform does not write alone. */
  private final Set<String> people = new HashSet<>();

  private final List<Integer> refused = new ArrayList<>();
  private @Nullable String who;
  private @Nullable Moment at;
  private int words;
  private int notices;
  private boolean isSpaced;

  ChatTurns(
      TextPage page, ChatLayout layout, Exhibit exhibit, Subject subject, TranscriptBuilder talk) {
    this.page = page;
    this.layout = layout;
    this.exhibit = exhibit;
    this.subject = subject;
    this.talk = talk;
    List<Header> headers =
        IntStream.range(0, page.count())
            .mapToObj(index -> layout.in(page, index))
            .flatMap(Optional::stream)
            .toList();
    this.dates = DateOrder.of(headers.stream().map(Header::when));
    headers.forEach(header -> headed.merge(header.who(), 1, Integer::sum));
    headers.stream()
        .filter(header -> !SystemLine.isMarked(layout, page.text(), header.words()))
        .forEach(header -> people.add(header.who()));
  }

  void takeFrom(int first) {
    isSpaced =
        IntStream.range(first + 1, page.count())
            .anyMatch(index -> page.isAfterBlank(index) && layout.in(page, index).isPresent());
    for (int index = first; index < page.count(); index++) {
      TextLine line = page.line(index);
      Optional<Header> header = layout.in(page, index);
      if (header.isPresent()) {
        takeHeader(header.get(), index);
      } else if (SystemLine.is(layout, line) || isNameAgain(index)) {
        end(line.start());
        words = Math.min(line.end() + 1, page.text().length());
      }
    }
    end(page.text().length());
    if (!refused.isEmpty()) {
      talk.limit(limit());
    }
    if (notices > 0) {
      talk.limit(
          "In \"%s\", lines that the messenger wrote itself are nobody's words: %d."
              .formatted(exhibit.name(), notices));
    }
  }

  /** LinkedIn writes the name of a picture on a line above the name with the time. */
  private boolean isNameAgain(int index) {
    return layout == ChatLayout.LINKEDIN
        && page.line(index).text().strip().equals(who)
        && index + 1 < page.count()
        && layout.in(page, index + 1).filter(next -> next.who().equals(who)).isPresent();
  }

  private void takeHeader(Header header, int index) {
    Moment moment = layout.moment(header, dates, exhibit.kind());
    if (DayLine.standsBefore(page, index)) {
      order.newDay();
    }
    if (!counts(header, moment, index)) {
      refused.add(page.line(index).number());
      return;
    }
    end(page.line(index).start());
    if (isNotice(header)) {
      notices++;
      who = null;
      return;
    }
    who = header.who();
    at = moment;
    words = header.words();
    spoken.add(header.who());
    order.keep(moment);
  }

  /**
   * Whether a platform says it: under the name of a group, or about the one whose name it has.
   * Nothing under the subject's name is taken for such a line: the mark may be typed.
   */
  private boolean isNotice(Header header) {
    String sender = header.who();
    int from = header.words();
    return SystemLine.isMarked(layout, page.text(), from)
        && !isSubject(sender)
        && (!people.contains(sender) || SystemLine.isAbout(sender, page.text(), from));
  }

  private boolean counts(Header header, @Nullable Moment moment, int index) {
    if (spoken.isEmpty() || isSubject(header.who())) {
      return true;
    }
    boolean mayBeNew =
        layout.isMarked(page, index)
            || page.isAfterBlank(index)
            || (!isSpaced && isAnswering(header.who()));
    return !order.goesBack(moment) && (mayBeNew || spoken.contains(header.who()));
  }

  /** Whether a name is the second of two, or comes again: it speaks where no line is left blank. */
  private boolean isAnswering(String who) {
    return headed.size() == 2 || headed.getOrDefault(who, 0) > 1;
  }

  private boolean isSubject(String label) {
    return subjects.computeIfAbsent(label, who -> Roles.isSubject(who, exhibit, subject));
  }

  private void end(int to) {
    if (who != null) {
      talk.add(who, at, words, to, false);
    }
  }

  private String limit() {
    List<String> lines = refused.stream().limit(SHOWN).map(String::valueOf).toList();
    return ("In \"%s\", a possible new speaker inside a message (line %s%s)"
            + " was read as part of that message.")
        .formatted(exhibit.name(), String.join(", ", lines), refused.size() > SHOWN ? ", …" : "");
  }
}
