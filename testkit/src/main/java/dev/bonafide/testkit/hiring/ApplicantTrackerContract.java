package dev.bonafide.testkit.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.ApplicantRecord;
import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.OwnNote;
import dev.bonafide.applicant.TeamNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every system that is connected must do. */
public abstract class ApplicantTrackerContract {
  /** Bytes of a file that tests connect with. */
  protected static final int LARGEST = 10_000;

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final byte[] CV = "Ana Silva, engineer".getBytes(StandardCharsets.UTF_8);
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  private final List<Duration> pauses = new ArrayList<>();
  private FakeTracker fake;

  /** A system of this vendor. */
  protected abstract FakeTracker started() throws IOException;

  /**
   * One connected to it.
   *
   * @param key of the credentials, right or wrong
   */
  protected abstract ApplicantTracker connected(
      FakeTracker to, boolean key, InstantSource clock, Consumer<Duration> waiting);

  /** Pauses that it makes by itself, to keep within the vendor's limits. */
  protected Duration spacing() {
    return Duration.ZERO;
  }

  @BeforeEach
  void start() throws IOException {
    fake = started();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private ApplicantTracker tracker(boolean key) {
    InstantSource clock = () -> START.plus(pauses.stream().reduce(Duration.ZERO, Duration::plus));
    return connected(fake, key, clock, pauses::add);
  }

  private CandidateFetch fetched(CandidateLink link) {
    return tracker(true).fetch(link, MINUTE);
  }

  private ApplicantRecord found(CandidateLink link) {
    CandidateFetch fetch = fetched(link);
    assertThat(fetch).isInstanceOf(CandidateFetch.Fetched.class);
    return ((CandidateFetch.Fetched) fetch).candidate();
  }

  private String why(CandidateFetch fetch) {
    assertThat(fetch).isInstanceOf(CandidateFetch.Unfetched.class);
    return ((CandidateFetch.Unfetched) fetch).why().replace(shown(), "It");
  }

  private String shown() {
    return tracker(true).vendor().shown();
  }

  /** Without those that keep the vendor's limits. */
  private List<Duration> waited() {
    return pauses.stream().filter(pause -> pause.compareTo(spacing()) > 0).toList();
  }

  private static FakeCandidate ana() {
    return new FakeCandidate("Ana Silva")
        .resume("cv.txt", CV)
        .answer("Where do you live?", "Porto")
        .note("Referred by Jo.")
        .scorecard("Strong on design.")
        .scorecard("Camera was off.");
  }

  @Test
  void wrong_credentials_are_told_and_not_tried_again() {
    CandidateLink link = fake.add(ana());
    assertThat(why(tracker(false).fetch(link, MINUTE))).isEqualTo("It refuses the credentials");
    assertThat(waited()).isEmpty();
  }

  @Test
  void a_candidate_that_is_not_there_is_told() {
    assertThat(why(fetched(fake.unknown())))
        .isEqualTo("It has no such candidate, or does not show them to these credentials");
  }

  @Test
  void a_private_candidate_is_not_read() {
    assertThat(why(fetched(fake.add(ana().hidden()))))
        .isEqualTo("It has no such candidate, or does not show them to these credentials");
  }

  @Test
  void a_pause_is_kept_and_the_request_sent_again() {
    CandidateLink link = fake.add(ana());
    fake.pauses("7");
    found(link);
    assertThat(waited()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void a_pause_longer_than_there_is_time_is_not_waited_for() {
    CandidateLink link = fake.add(ana());
    fake.pauses("600");
    assertThat(why(fetched(link))).isEqualTo("It asks for a pause");
    assertThat(waited()).isEmpty();
  }

  @Test
  void a_fault_that_passes_costs_a_pause() {
    CandidateLink link = fake.add(ana());
    fake.next(503, "text/html", "<html>");
    fake.cuts();
    found(link);
    assertThat(waited()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void a_fault_that_stays_is_told_after_four_tries() {
    CandidateLink link = fake.add(ana());
    for (int i = 0; i < 4; i++) {
      fake.next(500, "application/json", "{}");
    }
    assertThat(why(fetched(link))).isEqualTo("It failed");
  }

  @Test
  void nobody_waits_longer_than_the_time_for_a_system_that_hangs() {
    CandidateLink link = fake.add(ana());
    fake.hangs();
    assertThat(why(tracker(true).fetch(link, Duration.ofMillis(400))))
        .isEqualTo("It took too long");
  }

  @Test
  void a_system_that_is_not_there_cannot_be_reached() {
    CandidateLink link = fake.add(ana());
    fake.close();
    assertThat(why(fetched(link))).isEqualTo("It cannot be reached");
  }

  @Test
  void an_endless_answer_is_none() {
    CandidateLink link = fake.add(ana());
    fake.neverEnds();
    assertThat(why(fetched(link))).isEqualTo("It sends more than can be read");
  }

  @Test
  void a_redirect_takes_no_credentials_elsewhere() throws IOException {
    CandidateLink link = fake.add(ana());
    try (FakeTracker other = started()) {
      fake.redirects(other.url() + "/");
      assertThat(why(fetched(link))).startsWith("the answer from It cannot be read");
      assertThat(other.calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "7", "\"a\"", "{\"candidate\":", "[[[[", "<p>Sign in</p>"})
  void a_broken_answer_is_none(String body) {
    CandidateLink link = fake.add(ana());
    fake.next(200, "application/json", body);
    assertThat(why(fetched(link))).isEqualTo("the answer from It cannot be read");
  }

  @Test
  void a_page_is_no_answer() {
    CandidateLink link = fake.add(ana());
    fake.next(200, "text/html", "[]");
    assertThat(why(fetched(link))).isEqualTo("the answer from It cannot be read");
  }

  @Test
  void no_word_of_a_refusal_is_repeated() {
    CandidateLink link = fake.add(ana());
    fake.next(400, "application/json", "{\"message\":\"Ana said: pay me\"}");
    assertThat(fetched(link).toString()).doesNotContain("pay me");
  }

  @Test
  void a_file_that_is_too_large_is_named_and_the_rest_stands() {
    CandidateLink link =
        fake.add(new FakeCandidate("Ana Silva").resume("cv.pdf", new byte[LARGEST + 1]).note("A"));
    ApplicantRecord record = found(link);
    assertThat(record.unread())
        .containsExactly(shown() + ": cv.pdf: " + shown() + " sends more than can be read");
    assertThat(record.notes()).hasSize(1);
  }

  @Test
  void an_address_of_a_file_that_has_ended_is_asked_for_anew() {
    CandidateLink link = fake.add(ana());
    fake.endedAddresses(1);
    assertThat(found(link).resumes()).hasSize(1);
  }

  @Test
  void a_file_that_is_gone_is_named_and_the_rest_stands() {
    CandidateLink link = fake.add(ana());
    fake.endedAddresses(9);
    ApplicantRecord record = found(link);
    assertThat(record.unread())
        .singleElement()
        .satisfies(one -> assertThat(one).startsWith(shown() + ": cv.txt: " + shown()));
    assertThat(record.notes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/cv",
        "https://127.0.0.1/cv",
        "https://[::1]/cv",
        "https://2130706433/cv",
        "https://localhost/cv",
        "https://files.example:8443/cv",
        "http://files.example/cv",
        "file:///etc/passwd"
      })
  void no_answer_leads_a_file_out_of_somebodys_network(String address) {
    CandidateLink link = fake.add(ana());
    fake.filesAt(address);
    ApplicantRecord record = found(link);
    assertThat(record.resumes()).isEmpty();
    assertThat(record.unread()).hasSize(1);
  }

  @Test
  void notes_and_scorecards_that_are_not_permitted_are_withheld_and_no_failure() {
    CandidateLink link = fake.add(ana());
    fake.deny("notes");
    fake.deny("scorecards");
    ApplicantRecord record = found(link);
    assertThat(record.withheld()).containsExactly("notes", "scorecards");
    assertThat(record.unread()).isEmpty();
    assertThat(record.resumes()).hasSize(1);
  }

  @Test
  void a_resume_that_is_not_permitted_is_unread() {
    CandidateLink link = fake.add(ana());
    fake.deny("attachments");
    assertThat(found(link).unread()).hasSize(1);
  }

  @Test
  void a_note_that_not_everybody_may_see_is_not_read() {
    CandidateLink link = fake.add(ana().secret("Asked for 90,000."));
    assertThat(found(link).notes()).extracting(TeamNote::text).containsExactly("Referred by Jo.");
  }

  @Test
  void a_note_that_bonafide_wrote_is_no_evidence() {
    CandidateLink link = fake.add(ana().note(OwnNote.marked("Check before the next step")));
    assertThat(found(link).notes()).extracting(TeamNote::text).containsExactly("Referred by Jo.");
  }

  @Test
  void everything_that_a_vetting_needs_comes_and_nothing_else() {
    ApplicantRecord record = found(fake.add(ana()));
    assertThat(record.name()).isEqualTo("Ana Silva");
    assertThat(record.stage()).isEqualTo("Onsite");
    assertThat(record.resumes()).hasSize(1);
    assertThat(record.resumes().getFirst().name()).isEqualTo("cv.txt");
    assertThat(record.resumes().getFirst().bytes()).isEqualTo(CV);
    assertThat(record.answers())
        .containsExactly(new ApplicationAnswer("Where do you live?", "Porto"));
    assertThat(record.notes()).extracting(TeamNote::text).containsExactly("Referred by Jo.");
    assertThat(record.scorecards())
        .extracting(TeamNote::text)
        .satisfiesExactly(
            first -> assertThat(first).contains("Strong on design.").doesNotContain("<p>"),
            second -> assertThat(second).contains("Camera was off.").doesNotContain("Between us"));
    assertThat(record.withheld()).isEmpty();
    assertThat(record.unread()).isEmpty();
  }

  @Test
  void a_note_is_written_with_the_mark_that_tells_it_again() {
    CandidateLink link = fake.add(ana());
    String text = "Check before the next step.\n“<b>quote</b>”";
    assertThat(tracker(true).note(link, text, MINUTE)).isEqualTo(new NoteOutcome.Written());
    assertThat(fake.written()).containsExactly(OwnNote.marked(text));
  }

  @Test
  void a_note_that_the_system_refuses_is_told() {
    CandidateLink link = fake.add(ana());
    fake.deny("notes:create");
    assertThat(tracker(true).note(link, "x", MINUTE)).isInstanceOf(NoteOutcome.Refused.class);
    assertThat(tracker(true).note(fake.unknown(), "x", MINUTE))
        .isInstanceOf(NoteOutcome.Refused.class);
  }

  @Test
  void a_note_whose_answer_is_lost_is_not_written_twice() {
    CandidateLink link = fake.add(ana());
    ApplicantTracker tracker = tracker(true);
    assertThat(tracker.note(link, "first", MINUTE)).isEqualTo(new NoteOutcome.Written());
    fake.losesTheAnswer();
    assertThat(tracker.note(link, "second", MINUTE)).isInstanceOf(NoteOutcome.Unconfirmed.class);
    assertThat(fake.written()).containsExactly(OwnNote.marked("first"), OwnNote.marked("second"));
  }

  @Test
  void a_note_that_has_to_wait_is_written_once() {
    CandidateLink link = fake.add(ana());
    fake.pauses("3");
    assertThat(tracker(true).note(link, "x", MINUTE)).isEqualTo(new NoteOutcome.Written());
    assertThat(fake.written()).hasSize(1);
  }
}
