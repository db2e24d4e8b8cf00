package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictSectionsTest {
  private static final int ASKED = 2;
  private static final Exhibit CHAT = Exhibit.of("chat.txt", ExhibitKind.MESSAGES, "Ada: hi");

  private final List<Point> found = new ArrayList<>();
  private final List<Point> noted = new ArrayList<>();
  private final List<String> limits = new ArrayList<>();
  private int room = 4_000;
  private CardBuilder card = card();

  private CardBuilder card() {
    return new CardBuilder(
        List.of(CardPart.values()),
        new MessageBudget(room, String::length),
        new Bracketed(),
        Integer.MAX_VALUE);
  }

  private VerdictSections sections() {
    card = card();
    BotAnswer.Judged judged =
        new BotAnswer.Judged(
            new CaseId(new Tenant("chat:1"), 7),
            new OneRule()
                .examine(
                    new Submission(null, null, List.of(), List.of(CHAT), List.of()), List.of()),
            new Particulars("id", Instant.EPOCH, 1, "1", "r", "s"),
            List.of(),
            ASKED);
    return new VerdictSections(judged, page(), Phrasebook.ENGLISH, new Bracketed(), card);
  }

  private ReportPage page() {
    return new ReportPage(
        new Verdict.Verify(),
        "headline",
        "subject",
        List.of(),
        "summary",
        List.of("Wait\nfor it"),
        found,
        noted,
        Collections.nCopies(5, new Question("Ada?", "They?", List.of(), "", "", Map.of())),
        0,
        List.of("nothing: all"),
        List.of(),
        limits,
        List.of(),
        false,
        "imprint");
  }

  private static String said(String key, Object... arguments) {
    return Phrasebook.ENGLISH.say(key, arguments);
  }

  private static Point point(int number, String title) {
    List<String> none = List.of();
    return new Point(
        number, title, "weak", false, List.of(), List.of(), "", none, none, none, none, none);
  }

  @Test
  void findings_that_find_no_room_are_counted_and_never_silently_dropped() {
    room = 130;
    found.addAll(List.of(point(1, "x".repeat(10)), point(2, "y".repeat(10)), point(3, "zzzzz")));
    VerdictSections sections = sections();
    int shown = sections.found(0, 3, Point::title);
    sections.more(shown, left -> left + " more");
    assertThat(card.written()).isEqualTo("x".repeat(10) + "\n\n" + "y".repeat(10) + "\n\n1 more");
  }

  @Test
  void nothing_is_counted_where_all_are_shown() {
    found.add(point(1, "one"));
    VerdictSections sections = sections();
    sections.more(sections.found(0, 9, Point::title), left -> left + " more");
    assertThat(card.written()).isEqualTo("one");
  }

  @Test
  void no_more_is_asked_than_somebody_wants_and_numbers_go_on() {
    VerdictSections sections = sections();
    sections.ask(0, 1, Question::ask);
    sections.ask(1, 9, Question::general);
    assertThat(card.written()).isEqualTo("*[" + said("card.ask") + "]*\n1) {Ada?}\n2) {They?}");
  }

  @Test
  void what_was_not_read_is_not_told_twice() {
    limits.addAll(List.of(said("limits.unread", "a.zip"), "one", "two", "three"));
    VerdictSections sections = sections();
    sections.limits(0, 1);
    sections.limits(1, 2);
    assertThat(card.written()).isEqualTo("*[" + said("card.limits") + "]*\n• {one}\n• {two}");
  }

  @Test
  void advice_and_what_speaks_against_it_are_evidence_too() {
    VerdictSections sections = sections();
    sections.advice();
    sections.against(one -> one.replaceFirst(":.*", "."));
    assertThat(card.written())
        .isEqualTo(
            "*["
                + said("card.advice")
                + "]*\n• {Wait for it}\n\n*["
                + said("card.against")
                + "]*\n• {nothing.}");
  }

  @Test
  void what_does_not_count_is_only_named() {
    noted.addAll(List.of(point(4, "<late>"), point(5, "Slow")));
    sections().noted(VerdictSections::numbered);
    assertThat(card.written()).isEqualTo("*[" + said("card.noted") + "]* {4. <late>; 5. Slow}");
  }

  @Test
  void notices_beyond_the_most_are_counted() {
    assertThat(sections().notices(List.of("a", "b\nc", "d", "e"), 2))
        .isEqualTo("{a}\n{b c}\n[" + said("card.notices", 2) + "]\n");
    assertThat(sections().notices(List.of(), 2)).isEmpty();
  }
}
