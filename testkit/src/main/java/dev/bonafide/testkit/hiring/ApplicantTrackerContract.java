package dev.bonafide.testkit.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.ApplicantRecord;
import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.OwnNote;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TeamNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every system that is connected must do. */
public abstract class ApplicantTrackerContract extends TroubledTrackerContract {
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
    CandidateLink link = fake.add(ana().note(OwnNote.marked("Ask first")));
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
  void every_page_is_read() {
    FakeCandidate ana = ana();
    for (int i = 0; i < 4; i++) {
      ana.note("Note " + i);
    }
    CandidateLink link = fake.add(ana);
    fake.page(2);
    assertThat(found(link).notes()).hasSize(5);
  }

  @Test
  void a_candidate_who_is_there_is_kept_and_nothing_of_them_is_read() {
    CandidateLink link = fake.add(ana());
    assertThat(tracker(true).standing(link, MINUTE)).isEqualTo(CandidateStanding.KEPT);
    assertThat(fake.asked().stream().filter(one -> !one.endsWith("/token"))).hasSize(1);
  }

  @Test
  void a_candidate_who_is_not_there_is_gone() {
    assertThat(tracker(true).standing(fake.unknown(), MINUTE)).isEqualTo(CandidateStanding.GONE);
    CandidateLink link = fake.add(ana());
    fake.delete(link);
    assertThat(tracker(true).standing(link, MINUTE)).isEqualTo(CandidateStanding.GONE);
  }

  @Test
  void where_the_system_fails_or_refuses_nobody_is_gone() {
    CandidateLink link = fake.add(ana());
    assertThat(tracker(false).standing(link, MINUTE)).isEqualTo(CandidateStanding.UNKNOWN);
    fake.next(200, "application/json", "null");
    assertThat(tracker(true).standing(link, MINUTE)).isEqualTo(CandidateStanding.UNKNOWN);
    fake.deny("candidates");
    assertThat(tracker(true).standing(link, MINUTE)).isEqualTo(CandidateStanding.UNKNOWN);
    fake.close();
    assertThat(tracker(true).standing(link, MINUTE)).isEqualTo(CandidateStanding.UNKNOWN);
  }

  @Test
  void the_stage_of_an_application_is_told_and_nothing_else_of_them_is_asked_for() {
    CandidateLink link = fake.application(fake.add(ana().stage("Final round")));
    assertThat(tracker(true).stage(link, MINUTE)).isEqualTo(new StageLookup.At("Final round"));
    assertThat(fake.asked().stream().filter(one -> !one.endsWith("/token"))).hasSize(1);
  }

  @Test
  void who_is_at_no_stage_or_not_there_is_nowhere() {
    CandidateLink link = fake.application(fake.add(ana().stage("")));
    assertThat(tracker(true).stage(link, MINUTE)).isEqualTo(new StageLookup.Nowhere());
    assertThat(tracker(true).stage(fake.application(fake.unknown()), MINUTE))
        .isEqualTo(new StageLookup.Nowhere());
  }

  @Test
  void where_the_system_fails_or_refuses_nobody_knows_the_stage() {
    CandidateLink link = fake.application(fake.add(ana()));
    assertThat(tracker(false).stage(link, MINUTE)).isEqualTo(new StageLookup.Unknown());
    fake.next(200, "application/json", "null");
    assertThat(tracker(true).stage(link, MINUTE)).isEqualTo(new StageLookup.Unknown());
    fake.close();
    assertThat(tracker(true).stage(link, MINUTE)).isEqualTo(new StageLookup.Unknown());
  }

  @Test
  void a_note_is_written_with_the_mark_that_tells_it_again() {
    CandidateLink link = fake.add(ana());
    String text = "Ask first.\n“<b>quote</b>”";
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

  @Test
  void a_note_is_found_by_its_mark_and_no_other_is() {
    CandidateLink link = fake.add(ana());
    tracker(true).note(link, "Nothing found.\nReference: 1a2b", MINUTE);
    assertThat(tracker(true).look(link, "Reference: 1a2b", MINUTE)).isEqualTo(NoteLookup.THERE);
    assertThat(tracker(true).look(link, "Reference: 3c4d", MINUTE)).isEqualTo(NoteLookup.MISSING);
  }

  @Test
  void where_notes_are_not_shown_nobody_knows_whether_one_is_there() {
    CandidateLink link = fake.add(ana());
    fake.deny("notes");
    assertThat(tracker(true).look(link, "Reference: 1a2b", MINUTE)).isEqualTo(NoteLookup.UNKNOWN);
  }
}
