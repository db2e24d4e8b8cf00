package dev.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeantFlagsTest {
  @Test
  void a_note_names_what_it_means_and_keeps_its_words() {
    String note = MeantFlags.naming("interview-camera-off-noted", " no video at all ");
    assertThat(note).isEqualTo("interview_camera_off_noted: no video at all");
    assertThat(MeantFlags.named(note)).contains("interview_camera_off_noted");
  }

  @Test
  void people_are_shown_the_reviewers_words_alone() {
    assertThat(MeantFlags.own("identity_person_differs: another voice on Friday"))
        .isEqualTo("another voice on Friday");
    assertThat(MeantFlags.own("identity_person_differs:")).isEqualTo("identity_person_differs:");
    assertThat(MeantFlags.own("broken: no video")).isEqualTo("broken: no video");
  }

  @Test
  void other_words_before_a_colon_name_nothing() {
    assertThat(MeantFlags.named("broken: no video")).isEmpty();
  }
}
