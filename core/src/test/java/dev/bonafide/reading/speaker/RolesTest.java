package dev.bonafide.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.Heard;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final Subject NAMELESS = new Subject(SubjectKind.CANDIDATE, null);

  @Test
  void nobody_is_taken_for_a_candidate_whose_name_no_speaker_has() {
    Roles roles = among(Heard.BOBBY, "Ana", "Jon");
    assertThat(roles.of("Ana")).isEqualTo(Role.OTHER);
    assertThat(roles.of("Jon")).isEqualTo(Role.OTHER);
    assertThat(roles.limits()).singleElement().asString().contains("a.txt", "no speaker");
  }

  @Test
  void without_any_name_two_voices_cannot_be_told_apart() {
    Roles roles = among(NAMELESS, "Ana", "Jon");
    assertThat(roles.of("Ana")).isEqualTo(Role.OTHER);
    assertThat(roles.limits()).hasSize(1);
  }

  @Test
  void a_transcript_without_labels_is_nobodys_and_says_so() {
    Exhibit transcript = Exhibit.of("a.vtt", ExhibitKind.TRANSCRIPT, "");
    Roles roles = Roles.among(Arrays.asList((String) null), transcript, Heard.BOBBY);
    assertThat(roles.of(null)).isEqualTo(Role.OTHER);
    assertThat(roles.limits()).hasSize(1);
  }

  @Test
  void a_second_form_of_the_name_does_not_take_the_first_away() {
    Roles roles = among(Heard.BOBBY, "Bobby S", "Jon", "Bobby Sierra");
    assertThat(roles.of("Bobby S")).isEqualTo(Role.SUBJECT);
    assertThat(roles.of("Bobby Sierra")).isEqualTo(Role.SUBJECT);
    assertThat(roles.of("Jon")).isEqualTo(Role.OTHER);
  }

  @Test
  void the_exhibits_speaker_counts_beside_the_subjects_name() {
    Exhibit exhibit = new Exhibit("a.txt", ExhibitKind.MESSAGES, "", "skydev-0522", null, false);
    assertThat(Roles.of("skydev-0522", exhibit, Heard.BOBBY)).isEqualTo(Role.SUBJECT);
    assertThat(Roles.of("Bobby", exhibit, Heard.BOBBY)).isEqualTo(Role.SUBJECT);
    assertThat(Roles.of("Jon", exhibit, Heard.BOBBY)).isEqualTo(Role.OTHER);
  }

  @Test
  void one_voice_alone_is_the_nameless_candidates() {
    assertThat(among(NAMELESS, "Ana", "Ana").of("Ana")).isEqualTo(Role.SUBJECT);
  }

  @Test
  void who_opened_the_talk_is_not_taken_for_the_recruiter() {
    Roles roles = among(new Subject(SubjectKind.RECRUITER, null), "Claire", "Jens");
    assertThat(roles.of("Claire")).isEqualTo(Role.OTHER);
    assertThat(roles.of("Jens")).isEqualTo(Role.OTHER);
    assertThat(roles.limits()).singleElement().asString().contains("no one said which speaker");
  }

  @Test
  void a_firms_name_in_a_label_tells_more_than_who_opened() {
    Roles roles =
        among(new Subject(SubjectKind.JOB_POST, "gm Ledgerline"), "Anselm", "Ledgerline HQ");
    assertThat(roles.of("Ledgerline HQ")).isEqualTo(Role.SUBJECT);
    assertThat(roles.of("Anselm")).isEqualTo(Role.OTHER);
    assertThat(roles.limits()).isEmpty();
  }

  @Test
  void a_note_is_the_reviewers_whatever_its_label() {
    Exhibit note = Exhibit.of("note", ExhibitKind.NOTE, "");
    assertThat(Roles.of("Bobby Sierra", note, Heard.BOBBY)).isEqualTo(Role.REVIEWER);
  }

  private static Roles among(Subject subject, @Nullable String... labels) {
    return Roles.among(List.of(labels), Exhibit.of("a.txt", ExhibitKind.MESSAGES, ""), subject);
  }
}
