package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseReaderTest {
  private final CaseReader reader = new CaseReader(new Readers(List.of()));

  @Test
  void one_unreadable_exhibit_is_named() {
    assertThatThrownBy(
            () -> read(exhibit("", ExhibitKind.NOTE, "ok"), exhibit("", ExhibitKind.NOTE, " ")))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("note 2: is empty");
  }

  @Test
  void what_can_be_read_is_read_where_the_rest_may_be_named() {
    Submission handedIn =
        new Submission(
            null,
            null,
            List.of(),
            List.of(
                exhibit("", ExhibitKind.NOTE, "ok"),
                exhibit("cv.txt", ExhibitKind.RESUME, " "),
                exhibit("post.md", ExhibitKind.JOB_POST, "We are hiring")),
            List.of(),
            List.of("cv.pdf: needs a password"));
    CaseFile caseFile = reader.readable(handedIn);
    assertThat(caseFile.readings()).extracting(Reading::name).containsExactly("note 1", "post.md");
    assertThat(caseFile.subject().kind()).isEqualTo(SubjectKind.JOB_POST);
    assertThat(caseFile.unread()).containsExactly("cv.pdf: needs a password", "cv.txt: is empty");
  }

  @Test
  void those_who_interview_a_candidate_are_staff_where_they_write_about_the_candidate_alone() {
    CaseFile caseFile =
        interviewAnd("Dana  4:12 PM\nThat was somebody else\n\nMarek  4:15 PM\nNot my man\n");
    assertThat(caseFile.readings().getLast().utterances())
        .extracting(Utterance::role)
        .containsOnly(Role.STAFF);
    assertThat(caseFile.readings().getLast().limits())
        .anyMatch(limit -> limit.contains("does not speak"));
  }

  @Test
  void a_chat_with_a_voice_that_nobody_knows_may_hold_the_candidate() {
    CaseFile caseFile =
        interviewAnd("Dana  4:12 PM\nThat was somebody else\n\ndarkdev  4:15 PM\nI am he\n");
    assertThat(caseFile.readings().getLast().utterances())
        .extracting(Utterance::role)
        .doesNotContain(Role.STAFF);
  }

  private CaseFile interviewAnd(String chat) {
    String call =
        "Dana: Hello.\nTobias Renner: Hi.\nMarek: Where do you live?\nTobias Renner: Graz.\n";
    return reader.read(
        SubjectKind.CANDIDATE,
        "Tobias Renner",
        List.of(),
        List.of(
            exhibit("call.txt", ExhibitKind.TRANSCRIPT, call),
            exhibit("chat.txt", ExhibitKind.MESSAGES, chat)));
  }

  @Test
  void nothing_handed_in_is_a_case_of_nothing() {
    assertThat(read().readings()).isEmpty();
    assertThat(read().subject().kind()).isEqualTo(SubjectKind.CANDIDATE);
  }

  @Test
  void exhibits_without_a_name_are_called_by_kind_and_number() {
    CaseFile caseFile =
        read(
            exhibit("", ExhibitKind.NOTE, "a"),
            exhibit("chat.txt", ExhibitKind.NOTE, "b"),
            exhibit("", ExhibitKind.NOTE, "c"),
            exhibit("", ExhibitKind.JOB_POST, "d"),
            exhibit("", null, "e"));
    assertThat(caseFile.readings().stream().map(Reading::name))
        .containsExactly("note 1", "chat.txt", "note 3", "job post 1", "exhibit 1");
  }

  @Test
  void the_evidence_tells_what_the_subject_is() {
    assertThat(read(exhibit("", ExhibitKind.JOB_POST, "x")).subject().kind())
        .isEqualTo(SubjectKind.JOB_POST);
    assertThat(read(exhibit("", null, "We are hiring!\nHow to apply: mail us")).subject().kind())
        .isEqualTo(SubjectKind.JOB_POST);
    assertThat(
            read(exhibit("", ExhibitKind.JOB_POST, "x"), exhibit("", ExhibitKind.RESUME, "y"))
                .subject()
                .kind())
        .isEqualTo(SubjectKind.CANDIDATE);
    assertThat(reader.read(SubjectKind.RECRUITER, null, List.of(), List.of()).subject().kind())
        .isEqualTo(SubjectKind.RECRUITER);
  }

  @Test
  void messages_may_be_of_any_person_and_are_read_as_each() {
    assertThat(ways(exhibit("", ExhibitKind.MESSAGES, "x")))
        .containsExactly(SubjectKind.CANDIDATE, SubjectKind.RECRUITER, SubjectKind.SOLICITATION);
  }

  @Test
  void what_could_not_be_read_is_missing_in_every_way_to_read_a_case() {
    Submission handedIn =
        new Submission(
            null,
            null,
            List.of(),
            List.of(
                exhibit("chat.txt", ExhibitKind.MESSAGES, "x"),
                exhibit("cv.txt", ExhibitKind.RESUME, " ")),
            List.of());
    assertThat(reader.readable(handedIn).ways())
        .hasSize(3)
        .allSatisfy(way -> assertThat(way.unread()).containsExactly("cv.txt: is empty"));
  }

  @Test
  void another_way_to_read_a_case_is_not_read_before_it_is_asked_for() {
    List<SubjectKind> asked = new ArrayList<>();
    ExhibitReader noting =
        (_, subject) -> {
          asked.add(subject.kind());
          return Optional.empty();
        };
    CaseFile open =
        new CaseReader(new Readers(List.of(noting)))
            .read(null, null, List.of(), List.of(exhibit("", ExhibitKind.MESSAGES, "x")));
    assertThat(asked).containsExactly(SubjectKind.CANDIDATE);
    assertThat(open.ways().skip(1).findFirst()).isPresent();
    assertThat(asked).containsExactly(SubjectKind.CANDIDATE, SubjectKind.RECRUITER);
  }

  @Test
  void what_somebody_said_is_vetted_is_read_in_no_other_way() {
    assertThat(
            reader
                .read(
                    SubjectKind.RECRUITER,
                    null,
                    List.of(),
                    List.of(exhibit("", ExhibitKind.MESSAGES, "x")))
                .otherwise())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ExhibitKind.class)
  void an_added_exhibit_takes_no_way_to_read_a_case_away(ExhibitKind added) {
    for (ExhibitKind kind : ExhibitKind.values()) {
      if (kind != ExhibitKind.NOTE) {
        assertThat(ways(exhibit("", kind, "x"), exhibit("", added, "y")))
            .containsAll(ways(exhibit("", kind, "x")));
      }
    }
  }

  @Test
  void stated_claims_stand_before_those_that_were_read() {
    CaseFile caseFile =
        reader.read(
            null,
            "Bobby Sierra",
            List.of(new Claim("location", "Toronto", List.of())),
            List.of(exhibit("", ExhibitKind.RESUME, "Location: Calgary")));
    assertThat(caseFile.claims("location").map(Claim::value)).containsExactly("Toronto", "Calgary");
  }

  private List<SubjectKind> ways(Exhibit... exhibits) {
    return read(exhibits).kinds().toList();
  }

  private CaseFile read(Exhibit... exhibits) {
    return reader.read(null, "Bobby Sierra", List.of(), List.of(exhibits));
  }

  private static Exhibit exhibit(String name, @Nullable ExhibitKind kind, String text) {
    return Exhibit.of(name, kind, text);
  }
}
