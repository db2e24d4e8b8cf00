package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.tenant.CaseTraces;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code send note} below the verdict on a candidate who came from a link. */
class SlackNoteTest {
  private static final String PITCH =
      "I cannot take it on my account. Please pay my salary to my friend's Payoneer.";
  private static final String SETUP =
      "I will pay for the computer, keep it at your home and install AnyDesk for me. You turn it"
          + " on, I connect and work on it every day.";
  private static final Instant LATER = Instant.parse("2026-11-24T10:00:00Z");
  private static final String MENTION = "<@" + FakeSlack.BOT_USER + "> ";

  private FakeGreenhouse greenhouse;
  private DyingDesk desk;
  private SlackTalk talk;
  private String thread = "";

  @BeforeEach
  void start() throws IOException {
    greenhouse = new FakeGreenhouse();
    Extensions hiring =
        Extensions.of(
            new Settings(FakeGreenhouseSettings.of(greenhouse, SlackTalk.CLOSED)),
            InstantSource.system());
    desk = new DyingDesk(hiring.candidates().orElseThrow());
    talk =
        new SlackTalk(
            new SharedFiles(
                TestLimits.UNHURRIED,
                Listening.NONE,
                hiring.candidates(),
                _ -> false,
                Optional.empty()),
            desk);
  }

  @AfterEach
  void stop() {
    talk.close();
    greenhouse.close();
  }

  /** Dies after writing, where it is told to. */
  private static final class DyingDesk implements NoteDesk {
    private final NoteDesk desk;
    private DyingOnce death = new DyingOnce(Checkpoint.SENT);
    private boolean isToDie;

    DyingDesk(NoteDesk desk) {
      this.desk = desk;
    }

    @Override
    public NoteOutcome write(CandidateLink candidate, String text) {
      NoteOutcome outcome = desk.write(candidate, text);
      if (isToDie) {
        death.at(Checkpoint.SENT);
      }
      return outcome;
    }

    @Override
    public NoteLookup look(CandidateLink candidate, String mark) {
      return desk.look(candidate, mark);
    }

    @Override
    public NoteOutcome mark(CandidateLink candidate, FraudStatus status) {
      return desk.mark(candidate, status);
    }
  }

  /** A link to someone new. */
  private String link(String name) {
    return "<https://app.greenhouse.io/people/"
        + greenhouse
            .add(
                new FakeCandidate(name)
                    .resume("cv.txt", name.getBytes(StandardCharsets.UTF_8))
                    .answer("How do you want to be paid?", PITCH)
                    .answer("How do you work?", SETUP))
            .candidate()
        + ">";
  }

  private void screened() {
    thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "next week?", null);
    talk.slack()
        .mention(SlackTalk.CLOSED, SlackTalk.ADA, MENTION + "check " + link("Ana Silva"), thread);
    talk.await(
        () -> talk.posts(thread).stream().anyMatch(one -> talk.standing(one).contains("Case ")));
  }

  /** What is said in answer, which is the last of so many posts. */
  private String asked(int posts) {
    talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, MENTION + "send note", thread);
    return answered(posts);
  }

  private String answered(int posts) {
    talk.await(() -> talk.posts(thread).size() == posts);
    return talk.standing(talk.posts(thread).getLast());
  }

  @Test
  void a_case_that_came_from_no_link_has_nobody_to_write_about() {
    thread =
        talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "```Max Rivers: " + PITCH + "```", null);
    talk.screened(thread);
    assertThat(asked(2)).contains("no one to write about");
    assertThat(greenhouse.written()).isEmpty();
  }

  @Test
  void a_note_that_is_refused_is_told_and_can_be_sent_later() {
    screened();
    greenhouse.deny("notes:create");
    assertThat(asked(2)).contains("Greenhouse does not permit this with these credentials");
    assertThat(greenhouse.written()).isEmpty();
    greenhouse.permit("notes:create");
    assertThat(asked(3)).contains("The note is in Greenhouse.");
  }

  @Test
  void the_note_has_the_verdict_the_findings_and_the_questions() {
    screened();
    assertThat(asked(2)).contains("The note is in Greenhouse.");
    assertThat(greenhouse.written())
        .singleElement()
        .satisfies(
            note ->
                assertThat(note)
                    .startsWith("[Bonafide] ")
                    .contains("(case 1)", "What was found", "my friend's Payoneer", "What to ask")
                    .contains("May be innocent: ", "Reference: "));
  }

  @Test
  void it_is_noted_that_it_left_and_who_had_it_sent() {
    screened();
    asked(2);
    assertThat(talk.cases().noted())
        .anySatisfy(
            one -> {
              assertThat(one.act()).isEqualTo(AuditAct.EXPORTED);
              assertThat(one.actor()).isEqualTo(SlackTalk.ADA);
              assertThat(one.detail()).isEqualTo("note to greenhouse");
            });
  }

  @Test
  void as_long_as_nothing_changed_there_is_one_note() {
    screened();
    asked(2);
    assertThat(asked(3)).contains("Greenhouse has this note already.");
    assertThat(greenhouse.written()).hasSize(1);
  }

  @Test
  void what_changes_no_word_of_the_note_asks_for_no_second_one() {
    screened();
    asked(2);
    added(new Entry.Appealed(LATER, SlackTalk.ADA, "It is my sister's account"));
    assertThat(asked(3)).contains("Greenhouse has this note already.");
    assertThat(greenhouse.written()).hasSize(1);
  }

  @Test
  void a_case_of_two_candidates_is_refused_and_once_one_is_undone_the_note_is_the_other_s() {
    screened();
    CandidateLink other = greenhouse.add(new FakeCandidate("Eve Stone"));
    added(
        new Entry.HandedIn(
            LATER,
            SlackTalk.ADA,
            Submission.of(null, Exhibit.of("cv of another", null, "I am Eve"))
                .readFrom(List.of(other.record()))));
    assertThat(asked(2)).contains("more than one candidate");
    assertThat(greenhouse.written()).isEmpty();
    greenhouse.delete(other);
    int line = talk.cases().all().getFirst().entries().size() - 1;
    added(new Entry.Undone(LATER, SlackTalk.ADA, line));
    assertThat(asked(3)).contains("The note is in Greenhouse.");
  }

  @Test
  void what_is_remembered_of_notes_goes_with_their_case_and_no_other_s() {
    screened();
    asked(2);
    CaseTraces traces = Removals.traces(talk.kept());
    CaseId id = talk.cases().all().getFirst().id();
    traces.forget(new CaseId(id.tenant(), id.number() + 1));
    assertThat(asked(3)).contains("Greenhouse has this note already.");
    traces.forget(id);
    assertThat(asked(4)).contains("The note is in Greenhouse.");
  }

  private void added(Entry entry) {
    talk.cases().append(talk.cases().all().getFirst().id(), entry);
  }

  @Test
  void a_note_whose_answer_was_lost_is_looked_for_before_another_is_written() {
    screened();
    greenhouse.losesTheAnswerTo("POST /v3/notes");
    assertThat(asked(2)).contains("may be in Greenhouse");
    assertThat(asked(3)).contains("The note is in Greenhouse.");
    assertThat(greenhouse.written()).hasSize(1);
  }

  @Test
  void where_notes_are_not_shown_a_person_has_to_look() {
    screened();
    greenhouse.deny("notes");
    greenhouse.losesTheAnswerTo("POST /v3/notes");
    asked(2);
    assertThat(asked(3)).contains("Check there.");
    assertThat(greenhouse.written()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whenever_the_process_dies_there_is_one_note(Checkpoint point) {
    screened();
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    assertThat(asked(2))
        .containsAnyOf("The note is in Greenhouse.", "Greenhouse has this note already.");
    talk.await(death::isDead);
    assertThat(greenhouse.written()).hasSize(1);
  }

  @Test
  void if_it_dies_when_the_note_is_written_there_is_one_note() {
    screened();
    desk.isToDie = true;
    assertThat(asked(2)).contains("The note is in Greenhouse.");
    assertThat(desk.death.isDead()).isTrue();
    assertThat(greenhouse.written()).hasSize(1);
  }
}
