package dev.bonafide.conversation.digest;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the cases of a place stand at the end of a week. It names nobody who is vetted: cases are
 * called by their numbers.
 *
 * @param open the oldest first
 * @param waiting how many of them have had no outcome for a week
 * @param cleared within the week
 * @param confirmed within the week
 */
public record WeekSummary(List<Open> open, int waiting, int cleared, int confirmed) {
  private static final char NO_BREAK = ' ';
  private static final Duration WEEK = Duration.ofDays(7);

  /** Cases that are listed; more are counted. */
  private static final int LISTED = 10;

  public WeekSummary {
    open = List.copyOf(open);
  }

  /** One that nobody decided yet. */
  public record Open(CaseId id, Optional<Entry.Assigned> assigned) {}

  /** Of those that were opened in a place; one that holds no lines is none. */
  public static WeekSummary of(List<CaseHistory> cases, Instant now) {
    List<Open> open = new ArrayList<>();
    int waiting = 0;
    int cleared = 0;
    int confirmed = 0;
    for (CaseHistory one : cases) {
      CaseState state = CaseState.of(one);
      if (!one.entries().isEmpty() && !state.isDecided()) {
        open.add(new Open(one.id(), state.assigned()));
        waiting += one.entries().getFirst().at().plus(WEEK).isAfter(now) ? 0 : 1;
      }
      boolean fresh =
          state.concluded().filter(last -> last.at().plus(WEEK).isAfter(now)).isPresent();
      Conclusion said = state.concluded().map(Entry.Concluded::conclusion).orElse(null);
      cleared += fresh && said == Conclusion.CLEARED ? 1 : 0;
      confirmed += fresh && said == Conclusion.CONFIRMED_FRAUD ? 1 : 0;
    }
    return new WeekSummary(open, waiting, cleared, confirmed);
  }

  /** Whether there is nothing to tell. */
  public boolean isQuiet() {
    return open.isEmpty() && cleared == 0 && confirmed == 0;
  }

  /**
   * A line each, one count a line.
   *
   * @param owners whether reviewers may be named to those who read it
   */
  public List<String> said(Phrasebook book, Instant now, boolean owners) {
    List<String> said = new ArrayList<>();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    said.addAll(
        book.paragraphs(
            "talk.digest",
            day(today.minusDays(WEEK.toDays()), book),
            day(today, book),
            open.size(),
            waiting,
            cleared,
            confirmed));
    open.stream().limit(LISTED).forEach(one -> said.add(line(one, book, owners)));
    if (open.size() > LISTED) {
      said.add(book.say("talk.digest-more", open.size() - LISTED));
    }
    return said;
  }

  /** As people write it in their language, without a place where a narrow column could break it. */
  private static String day(LocalDate day, Phrasebook book) {
    Locale locale = Locale.of(book.language().code());
    return DateTimeFormatter.ofLocalizedPattern("MMMMd")
        .withLocale(locale)
        .format(day)
        .replace(' ', NO_BREAK);
  }

  private static String line(Open one, Phrasebook book, boolean owners) {
    Optional<Entry.Assigned> assigned = one.assigned();
    if (assigned.isEmpty()) {
      return book.say("talk.digest-unowned", one.id().number());
    }
    String name = owners ? Visible.quote(assigned.get().name()) : "…";
    LocalDate due = assigned.get().due();
    String owner =
        due == null
            ? book.say("talk.owner", name)
            : book.say("talk.owner-due", name, day(due, book));
    return book.say("talk.assigned", one.id().number(), owner);
  }
}
