package dev.bonafide.reading.mail;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.NameWords;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into mails. A head inside a body begins a mail only after a line of dashes or a blank
 * line, and only if it says more than who wrote, or names someone who has already written or been
 * written to.
 */
final class MailThread {
  private static final int LONGEST = 24;
  private static final Pattern MARK = Pattern.compile("^[>\\s]*\\[(\\p{Lu}[\\p{L} .]*)\\]");

  private final TextPage page;
  private final Exhibit exhibit;
  private final MailSides sides;
  private final TranscriptBuilder talk;
  private final QuoteMarks quotes;
  private final Set<String> told = new HashSet<>();
  private final Set<MailHead> answering = new LinkedHashSet<>();
  private @Nullable MailHead marked;
  private final List<Integer> refused = new ArrayList<>();

  /** Writers of what is quoted so deep. */
  private final NavigableMap<Integer, MailHead> writers = new TreeMap<>();

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
      marked = page.line(index).isBlank() ? null : marked(index, head);
      MailHead writer = next.orElse(marked == null ? writer(index, head) : marked);
      if (next.isPresent() || !writer.equals(head)) {
        mail(head, body, index);
        head = writer;
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

  /** A mail begins: what was quoted as deep or deeper is over. */
  private void enter(MailHead head, int line) {
    int depth = quotes.depth(line);
    int words = page.written(head.end());
    int inside = words < page.count() ? Math.max(depth, quotes.depth(words)) : depth;
    writers.tailMap(inside, true).clear();
    writers.put(inside, head);
  }

  /** Tells who wrote a line: the last who was named of those quoted so deep, or as above. */
  private MailHead writer(int index, MailHead same) {
    Map.Entry<Integer, MailHead> writer = writers.floorEntry(quotes.depth(index));
    return page.line(index).isBlank() || writer == null ? same : writer.getValue();
  }

  /**
   * The one who answers between the lines of another's mail, below their own, and marks it with
   * their initials or name: {@code [AR] yes}. What the subject wrote stays theirs.
   */
  private @Nullable MailHead marked(int index, MailHead head) {
    Matcher mark = MARK.matcher(page.line(index).head(LONGEST));
    return (sides.isSubject(head.from()) && marked == null) || !mark.find()
        ? marked
        : answering.stream()
            .filter(above -> !above.from().equals(head.from()))
            .filter(above -> NameWords.isShort(mark.group(1), above.from()))
            .findFirst()
            .orElse(marked);
  }

  private Optional<MailHead> next(int index) {
    int titled = page.isAfterBlank(index - 1) ? index - 3 : index - 2;
    boolean below = page.isAfterBlank(index) || Ruler.is(page.line(index - 1));
    if (!below && (titled < 0 || !Ruler.is(page.line(titled)))) {
      return Optional.empty();
    }
    if (!MailField.isFrom(page.line(index).text())) {
      return WroteLine.at(page, index)
          .or(() -> WroteLine.anyAt(page, index, true).filter(head -> quotes(index, head.end())));
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

  /** Whether what is written from a line on is quoted, and no one is named yet who wrote it. */
  private boolean quotes(int above, int from) {
    int next = page.written(from);
    Integer named = writers.floorKey(quotes.depth(above));
    return next < page.count() && quotes.depth(next) > (named == null ? 0 : named);
  }

  private void mail(MailHead head, int first, int next) {
    int end = next;
    while (end > first && (page.line(end - 1).isBlank() || Ruler.isWordless(page.line(end - 1)))) {
      end--;
    }
    answering.add(head);
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
