package dev.bonafide.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApplicantEvidenceTest {
  private static final CandidateLink LINK = new CandidateLink(TrackerVendor.GREENHOUSE, "32", null);
  private static final ResumeFile RESUME =
      new ResumeFile("cv.txt", "Ana Silva, engineer".getBytes(StandardCharsets.UTF_8));

  private static Submission of(ApplicantRecord candidate) {
    return ApplicantEvidence.of(
        candidate,
        (name, bytes) ->
            List.of(Exhibit.of(name, null, new String(bytes, StandardCharsets.UTF_8))));
  }

  private static ApplicantRecord record(
      List<ResumeFile> resumes, List<ApplicationAnswer> answers, List<TeamNote> notes) {
    return new ApplicantRecord(
        LINK,
        "Ana Silva",
        "Onsite",
        null,
        resumes,
        answers,
        notes,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<TeamNote> times(int number, String text) {
    return Collections.nCopies(number, new TeamNote(text, null));
  }

  @Test
  void a_file_that_cannot_be_read_is_told_and_the_rest_is_screened() {
    Submission read =
        ApplicantEvidence.of(
            record(List.of(RESUME), List.of(), times(1, "Seen on Zoom.")),
            (name, bytes) -> {
              throw new UnreadableExhibit(name, "is damaged");
            });
    assertThat(read.unread()).containsExactly("Greenhouse: cv.txt: is damaged");
    assertThat(read.exhibits()).hasSize(1);
  }

  @Test
  void what_a_resume_says_is_never_taken_for_the_teams_note() {
    Submission read =
        ApplicantEvidence.of(
            record(List.of(RESUME), List.of(), List.of()),
            (name, bytes) -> List.of(Exhibit.of(name, ExhibitKind.NOTE, "verified in person")));
    assertThat(read.exhibits().getFirst().kind()).isEqualTo(ExhibitKind.RESUME);
  }

  @Test
  void what_could_not_be_fetched_stays_unread() {
    Submission read =
        of(
            new ApplicantRecord(
                LINK,
                "Ana Silva",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("notes", "scorecards"),
                List.of("Greenhouse: résumé: the file is gone")));
    assertThat(read.unread()).containsExactly("Greenhouse: résumé: the file is gone");
    assertThat(read.warnings())
        .containsExactly(
            "From Greenhouse: nothing to screen",
            "Not read from Greenhouse, because the credentials have no permission: notes,"
                + " scorecards");
  }

  @Test
  void a_resume_is_a_resume_and_scorecards_and_notes_are_the_teams_words() {
    Submission read =
        of(
            new ApplicantRecord(
                LINK,
                "Ana Silva",
                null,
                new FraudReview(
                    FraudStatus.UNREVIEWED,
                    IntStream.range(0, 7)
                        .mapToObj(one -> new FraudSignal("Device", "S" + one))
                        .toList(),
                    false),
                List.of(RESUME),
                List.of(),
                times(1, "Referred by Jo."),
                times(2, "Strong."),
                List.of(),
                List.of()));
    assertThat(read.kind()).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(read.name()).isEqualTo("Ana Silva");
    assertThat(read.exhibits())
        .extracting(Exhibit::name, Exhibit::kind)
        .containsExactly(
            tuple("Greenhouse: cv.txt", ExhibitKind.RESUME),
            tuple("Greenhouse: note 1", ExhibitKind.NOTE),
            tuple("Greenhouse: scorecard 1", ExhibitKind.NOTE),
            tuple("Greenhouse: scorecard 2", ExhibitKind.NOTE));
    assertThat(read.warnings())
        .containsExactly(
            "From Greenhouse: résumé, note, two scorecards",
            "Greenhouse fraud status: flagged, not reviewed (not weighed)",
            "Greenhouse says: Device: S0; Device: S1; Device: S2; Device: S3; Device: S4; 2 more"
                + " (not checked here, not weighed)",
            "Greenhouse has fraud signals that could not be read");
  }

  @Test
  void an_answer_is_the_candidates_and_the_question_is_not() {
    Exhibit form =
        of(record(List.of(), List.of(new ApplicationAnswer("Where?", "Porto")), List.of()))
            .exhibits()
            .getFirst();
    assertThat(form.turns())
        .extracting(turn -> turn.role())
        .containsExactly(Role.OTHER, Role.SUBJECT);
    assertThat(form.text()).isEqualTo("Application form: Where?\nAna Silva: Porto");
  }

  @Test
  void many_parts_are_counted_in_digits() {
    assertThat(of(record(List.of(), List.of(), times(12, "x"))).warnings())
        .containsExactly("From Greenhouse: 12 notes");
  }

  @Test
  void two_files_of_one_name_have_a_name_each() {
    assertThat(of(record(List.of(RESUME, RESUME), List.of(), List.of())).exhibits())
        .extracting(Exhibit::name)
        .containsExactly("Greenhouse: cv.txt", "Greenhouse: cv.txt (2)");
  }
}
