package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a chat into turns, and keeps writers from making up turns of others inside their own words:
 * a header inside a message counts only if its name has already spoken and its date does not go
 * back, which a clock alone may do overnight; after a blank line, or where the layout gives each
 * message its own line, a new name may speak too, and where hardly a line is left blank above any,
 * one that comes again or is the only other. The subject's own name always counts: it takes nothing
 * away from the subject.
 */
final class ChatTurns {

  private final TextPage page;
  private final OwnLayout layout;
  private final SortedMap<Integer, TurnHead> heads;
  private final ExhibitKind kind;
  private final Exhibit exhibit;
  private final Subject subject;
  private final TranscriptBuilder talk;
  private final DateOrder dates;
  private final Map<String, Integer> headed = new HashMap<>();
  private final Map<String, Boolean> subjects = new HashMap<>();
  private final String frame;

  private final TimeOrder order;
  private final Set<String> spoken = new HashSet<>();

  /** The names of turns, and of those who have said something. */
  private final Set<String> begun = new HashSet<>();

  private final Set<String> heard = new HashSet<>();

  /** Names under which a platform does not write alone. */
  private final Set<String> people = new HashSet<>();

  /** Names of groups that someone has made; none is that of a person. */
  private final Set<String> groups = new HashSet<>();

  private final List<Integer> refused = new ArrayList<>();

  private final List<Integer> passedOn = new ArrayList<>();

  /** Lines where a clock goes back. */
  private final List<Integer> nextDays = new ArrayList<>();

  private final int last;
  private final boolean isInterview;
  private final boolean isSpaced;
  private @Nullable TurnHead who;
  private @Nullable Moment at;
  private int words;

  /** Whether a program has closed the talk: what stands below is signed by no one. */
  private boolean isOver;

  private int notices;

  ChatTurns(
      TextPage page,
      OwnLayout layout,
      ExhibitKind kind,
      Exhibit exhibit,
      Subject subject,
      TranscriptBuilder talk) {
    this.page = page;
    this.layout = layout;
    this.heads = layout.heads();
    this.frame = layout.frame(page);
    this.isInterview = layout.asksAndAnswers();
    this.last = page.lastWritten();
    this.kind = kind;
    this.exhibit = exhibit;
    this.subject = subject;
    this.talk = talk;
    this.dates = DateOrder.of(heads.values().stream().flatMap(head -> head.plainTime().stream()));
    SortedMap<Integer, TurnHead> next = heads.tailMap(heads.firstKey() + 1);
    long spaced = next.keySet().stream().filter(page::isAfterBlank).count();
    this.isSpaced = spaced > 0 && spaced * 2 >= next.size();
    heads.forEach(
        (index, head) -> {
          headed.merge(head.name(), 1, Integer::sum);
          if (!SystemLine.isMarked(page.text(), words(index, head))) {
            people.add(head.name());
          }
          SystemLine.madeGroup(head.name(), page.text(), words(index, head)).ifPresent(groups::add);
        });
    this.order = new TimeOrder(heads.values(), kind, dates);
    groups.retainAll(headed.keySet());
    groups.removeAll(people);
  }

  private int words(int index, TurnHead head) {
    return page.line(index).start() + head.words();
  }

  void take() {
    if (layout.isBelow(page)) {
      takeAbove();
    } else {
      Lead.take(page, heads.firstKey(), exhibit, talk, this::isNobodys);
      notices += (int) page.lines(0, heads.firstKey()).stream().filter(this::isNotice).count();
      takeBehind();
    }
    limits();
  }

  /** Names what is no one's: it stands in no turn. */
  private void limits() {
    talk.limit(
        "In \"%s\", a possible new speaker inside a message (line %s) was read as part of that"
            + " message.",
        exhibit.name(), refused);
    talk.limit(
        "In \"%s\", a message that was passed on (line %s) was read as words of the one who is"
            + " named above it.",
        exhibit.name(), passedOn);
    talk.limit(
        "In \"%s\", the clock goes back (line %s), which was read as the next day.",
        exhibit.name(), nextDays);
    counted("lines that the messenger wrote itself", notices);
    counted("names with nothing below them", silent());
  }

  private void counted(String what, long count) {
    if (count > 0) {
      talk.limit("In \"%s\", %s are nobody's words: %d.".formatted(exhibit.name(), what, count));
    }
  }

  /** Lines of heads that name someone who says nothing. */
  private long silent() {
    begun.removeAll(heard);
    return begun.isEmpty()
        ? 0
        : page.each()
            .filter(line -> begun.contains(below(line)))
            .filter(line -> heads.containsKey(line.number() - 1) || isNamed(line))
            .count();
  }

  private boolean isNamed(TextLine line) {
    return isBetween(line) && line.text().contains(below(line));
  }

  /** The name in the head on a line, or the next; blank behind the last one. */
  private String below(TextLine line) {
    Map.Entry<Integer, TurnHead> next = heads.tailMap(line.number() - 1).firstEntry();
    return next == null ? "" : next.getValue().name();
  }

  private boolean isBetween(TextLine line) {
    return layout.between().get(line.number() - 1);
  }

  /** The names stand below what was said. */
  private void takeAbove() {
    for (Map.Entry<Integer, TurnHead> next : heads.entrySet()) {
      who = next.getValue();
      at = who.moment(kind, dates);
      begun.add(who.name());
      end(page.line(next.getKey()).start());
      words = page.line(next.getKey()).end();
    }
  }

  private void takeBehind() {
    for (int index = heads.firstKey(); index < page.count(); index++) {
      TextLine line = page.line(index);
      TurnHead head = heads.get(index);
      if (head != null) {
        takeHeader(head, index);
      } else if (words < line.start()
          && ((layout.isAlone() && passesShown(ShownAgain.name(line.text()), index, line.end()))
              || takesPassedOn(line))) {
        continue;
      } else if (isNobodys(line)) {
        notices += isNotice(line) ? 1 : 0;
        part(line);
      } else if (SystemLine.isClosing(page, index)) {
        part(line);
        who = null;
        isOver = true;
      } else if (who == null && !isOver && isWorded(line)) {
        notices++;
      }
      MergedLabel.in(line.text(), layout.inside()).forEach(label -> takeInside(label, line));
    }
    end(page.text().length());
  }

  /** Ends what is said and passes over words that are shown again; false where none are. */
  private boolean passesShown(String name, int index, int from) {
    int shown = spoken.contains(name) ? new ShownAgain(page, heads).end(name, index, from) : -1;
    if (shown > 0) {
      end(page.line(index).start());
      words = shown;
    }
    return shown > 0;
  }

  /** Takes a message of someone else out of the one that passes it on; false where none begins. */
  private boolean takesPassedOn(TextLine line) {
    Optional<ForwardedBlock> message =
        ForwardedBlock.in(page, line.number() - 1).filter(_ -> who != null);
    message.ifPresent(
        other -> {
          end(line.start());
          talk.addAs(null, other.name(), null, other.words());
          words = other.words().end();
          passedOn.add(line.number());
        });
    return message.isPresent();
  }

  private void part(TextLine line) {
    end(line.start());
    words = Math.min(line.end() + 1, page.text().length());
  }

  private void takeInside(MergedLabel label, TextLine line) {
    end(line.start() + label.start());
    String when = who == null ? null : who.when();
    who = new TurnHead(layout.shape(), label.name(), when, label.end());
    words = line.start() + label.end();
  }

  private boolean isNobodys(TextLine line) {
    return isFurniture(line) || isNotice(line);
  }

  /**
   * Whether the messenger wrote a line: it has the marks and the time of a head, and no name, or is
   * the last and says who saw it when. The first may be typed, so below the subject's words it is
   * theirs.
   */
  private boolean isNotice(TextLine line) {
    boolean between = isBetween(line) && isWorded(line);
    boolean unsigned = layout.isUnsigned(line.text()) && (who == null || !isSubject(who.name()));
    boolean receipt =
        line.number() == last + 1
            && headed.keySet().stream().anyMatch(name -> SystemLine.isReceipt(name, line.text()));
    return between || unsigned || receipt || SystemLine.is(line);
  }

  /** Whether a line says anything but when it was and who speaks below it. */
  private boolean isWorded(TextLine line) {
    String name = below(line);
    return line.text().codePoints().anyMatch(Character::isLetter)
        && Stamp.end(line.text(), 0, true) < line.text().length()
        && (name.isEmpty() || !line.text().contains(name));
  }

  /** Lines that are no one's words: of days, of the platform, and those between two heads. */
  private boolean isFurniture(TextLine line) {
    boolean lead = spoken.isEmpty() && Ruler.isWordless(line);
    return lead || isBetween(line) || (DayLine.is(line.text()) && isSaid(line));
  }

  /** Whether words stand between a line and the head above it. */
  private boolean isSaid(TextLine line) {
    return who == null
        || (words < line.start() && !page.text().substring(words, line.start()).isBlank());
  }

  private void takeHeader(TurnHead head, int index) {
    Moment moment = head.moment(kind, dates);
    boolean below = !layout.isAlone() && heads.containsKey(index - 1);
    if (!below && DayLine.standsBefore(page, index)) {
      order.newDay();
    }
    if (!counts(head.name(), moment, index)) {
      if (passesShown(head.name(), index, words(index, head))) {
        talk.addAs(role(head), head.name(), moment, new Span(words(index, head), words));
      } else {
        refused.add(page.line(index).number());
      }
      return;
    }
    end(page.line(index).start());
    if (isNotice(head.name(), words(index, head))) {
      notices++;
      who = null;
      return;
    }
    who = head;
    at = moment;
    words = words(index, head);
    spoken.add(head.name());
    begun.add(head.name());
    order.keep(moment);
  }

  /**
   * Whether a platform says it: under the name of a group, or about the one whose name it has.
   * Under the subject's name only that they made a group which speaks there is taken for such a
   * line: the mark may be typed.
   */
  private boolean isNotice(String sender, int from) {
    String text = page.text();
    boolean made = SystemLine.madeGroup(sender, text, from).filter(groups::contains).isPresent();
    boolean about = !people.contains(sender) || SystemLine.isAbout(sender, text, from);
    return SystemLine.isMarked(text, from)
        && (made || groups.contains(sender) || (about && !isSubject(sender)));
  }

  private boolean counts(String name, @Nullable Moment moment, int index) {
    if (spoken.isEmpty() || isSubject(name)) {
      return true;
    }
    boolean mayBeNew =
        !layout.isAlone()
            || page.isAfterBlank(index)
            || layout.between().get(index - 1)
            || page.line(Math.max(0, index - 1)).text().equals(frame)
            || (!isSpaced && isAnswering(name));
    boolean goesBack = TurnHead.isTimed(layout.shape()) && order.goesBack(moment);
    boolean isNextDay = goesBack && spoken.contains(name) && TimeOrder.mayBeNextDay(moment);
    if (isNextDay) {
      nextDays.add(page.line(index).number());
    }
    return isNextDay || (!goesBack && (mayBeNew || spoken.contains(name)));
  }

  /** Whether a name is the second of two, or comes again: it speaks where no line is left blank. */
  private boolean isAnswering(String name) {
    return headed.size() == 2 || headed.getOrDefault(name, 0) > 1;
  }

  private boolean isSubject(String label) {
    return subjects.computeIfAbsent(label, name -> Roles.isSubject(name, exhibit, subject));
  }

  private void end(int to) {
    Span said = new Span(words, Math.max(words, to));
    if (who != null) {
      heard.addAll(said.of(page.text()).isBlank() ? Set.of() : Set.of(who.name()));
      talk.addAs(role(who), who.name(), at, said);
    } else if (isOver) {
      Role unsigned = kind == ExhibitKind.TRANSCRIPT ? Role.OTHER : Role.SUBJECT;
      talk.addAs(unsigned, null, null, said);
    }
  }

  /** Only answers are known to be the subject's; names tell in all other layouts. */
  private @Nullable Role role(TurnHead head) {
    Role told = OwnLayout.ANSWERS.contains(head.name()) ? Role.SUBJECT : Role.OTHER;
    return isInterview ? told : null;
  }
}
