package dev.bonafide.reading.mail;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into mails. A head inside a body begins a mail only after a line of dashes or a blank
 * line, and only if it says more than who wrote, or names someone who has already written or been
 * written to.
 */
final class MailThread {
  private final TextPage page;
  private final Exhibit exhibit;
  private final MailSides sides;
  private final TranscriptBuilder talk;
  private final QuoteMarks quotes;
  private final Set<String> told = new HashSet<>();
  private final List<Integer> refused = new ArrayList<>();

  /** Mails that are quoted in what goes on below them, the innermost last. */
  private final Deque<Quoting> quoting = new ArrayDeque<>();

  /** A mail that quotes, and how deep it is quoted itself. */
  private record Quoting(MailHead head, int depth) {}

  MailThread(QuoteMarks quotes, Exhibit exhibit, Subject subject, TranscriptBuilder talk) {
    this.page = quotes.page();
    this.quotes = quotes;
    this.exhibit = exhibit;
    this.sides = new MailSides(exhibit, subject);
    this.talk = talk;
  }

  /** Takes the mail of a head on a line, and all that follow. */
  void take(MailHead first, int line) {
    MailHead head = first;
    head.facts().forEach(this::tell);
    sides.meet(head);
    enter(head, line);
    int index = first.end();
    int body = first.end();
    while (index < page.count()) {
      Optional<MailHead> next = next(index);
      boolean goesOn = next.isEmpty() && isBehindQuote(index);
      if (next.isPresent() || goesOn) {
        mail(head, body, index);
        head = next.isPresent() ? next.get() : left(index);
        body = next.isPresent() ? head.end() : index;
      }
      if (next.isPresent()) {
        head.facts().forEach(this::tell);
        sides.meet(head);
        enter(head, index);
      }
      index = next.isPresent() ? body : index + 1;
    }
    mail(head, body, page.count());
    if (!refused.isEmpty()) {
      talk.limit(
          "In \"%s\", a possible new email (line %d) was read as part of the one before it."
              .formatted(exhibit.name(), refused.getFirst()));
    }
  }

  private void tell(String fact) {
    if (told.add(fact)) {
      talk.limit(fact);
    }
  }

  /** A mail begins: those that are not around it are over. */
  private void enter(MailHead head, int line) {
    int depth = quotes.depth(line);
    int words = page.written(head.end());
    int inside = words < page.count() ? Math.max(depth, quotes.depth(words)) : depth;
    while (!quoting.isEmpty() && quoting.getLast().depth() >= inside) {
      quoting.removeLast();
    }
    quoting.add(new Quoting(head, inside));
  }

  /** Whether someone writes again below what they quoted. */
  private boolean isBehindQuote(int index) {
    return quoting.size() > 1
        && !page.line(index).isBlank()
        && quotes.depth(index) < quoting.getLast().depth();
  }

  /** The mail that goes on below a quoted one. */
  private MailHead left(int index) {
    while (quoting.size() > 1 && quotes.depth(index) < quoting.getLast().depth()) {
      quoting.removeLast();
    }
    return quoting.getLast().head();
  }

  private Optional<MailHead> next(int index) {
    if (!page.isAfterBlank(index) && !Ruler.is(page.line(index - 1))) {
      return Optional.empty();
    }
    if (!isFrom(page.line(index))) {
      return WroteLine.at(page, index);
    }
    Optional<MailHead> head = MailHead.at(page, index, false);
    boolean counts =
        head.isPresent()
            && (head.get().isFull()
                || sides.isKnown(head.get().from())
                || sides.isSubject(head.get().from()));
    if (!counts) {
      refused.add(page.line(index).number());
      return Optional.empty();
    }
    return head;
  }

  private static boolean isFrom(TextLine line) {
    return MailField.in(line.text()).filter(field -> field.is(MailField.Name.FROM)).isPresent();
  }

  private void mail(MailHead head, int first, int next) {
    int end = next;
    while (end > first && (page.line(end - 1).isBlank() || Ruler.isWordless(page.line(end - 1)))) {
      end--;
    }
    Role role = sides.of(head, words(first, end));
    Moment at = head.date().isEmpty() ? null : Moments.said(head.date(), DateOrder.DAY_FIRST);
    subjectLine(head, role, at);
    if (end > first) {
      add(head, role, at, new Span(page.line(first).start(), page.line(end - 1).end()));
    }
  }

  private void subjectLine(MailHead head, @Nullable Role role, @Nullable Moment at) {
    if (head.subject() != null && head.opensTheThread()) {
      add(head, role, at, head.subject());
    }
  }

  private void add(MailHead head, @Nullable Role role, @Nullable Moment at, Span where) {
    talk.addAs(role, head.from(), at, where);
  }

  private String words(int first, int end) {
    return end > first
        ? page.text().substring(page.line(first).start(), page.line(end - 1).end())
        : "";
  }
}
