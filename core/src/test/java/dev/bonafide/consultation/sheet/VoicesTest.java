package dev.bonafide.consultation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.scene.OpenTalk;
import dev.bonafide.scene.Scene;
import org.junit.jupiter.api.Test;

class VoicesTest {

  @Test
  void where_it_is_told_who_is_vetted_nobody_is_offered() {
    CaseFile told =
        new Scene(SubjectKind.CANDIDATE, "Ana").chat("a", "Ana: hello", "Tom: hello").caseFile();
    assertThat(voices(told)).isEqualTo(Voices.NONE);
  }

  @Test
  void one_who_has_no_line_that_is_shown_is_not_offered() {
    CaseFile open = OpenTalk.of(SubjectKind.CANDIDATE, "Ana: hi", "Tom: yes?", "Ana: " + LONG);
    assertThat(EvidenceSheet.of(open, 40).voices()).isEqualTo(Voices.NONE);
  }

  @Test
  void each_has_a_number_and_the_stand_in_that_their_lines_carry() {
    Voices voices =
        voices(OpenTalk.of(SubjectKind.CANDIDATE, "Ruth: hi", "Milan: hello", "Ruth: fine?"));
    assertThat(voices.labels()).containsExactly("Ruth", "Milan");
    assertThat(voices.text())
        .isEqualTo("SPEAKERS BEGIN\nvoice 1 | Person A\nvoice 2 | Person B\nSPEAKERS END\n");
  }

  @Test
  void of_a_label_that_names_nobody_the_lines_are_told_and_the_label_is_not() {
    Voices voices =
        voices(
            OpenTalk.of(
                SubjectKind.CANDIDATE,
                "Speaker 1: tell me of yourself",
                "Speaker 2: I write code",
                "Speaker 2: and tests",
                "Speaker 2: and docs",
                "Speaker 1: thanks",
                "Speaker 2: bye"));
    assertThat(voices.text())
        .isEqualTo(
            """
            SPEAKERS BEGIN
            voice 1 | unnamed | lines 1, 5
            voice 2 | unnamed | lines 2 to 4, 6
            SPEAKERS END
            """);
  }

  @Test
  void two_labels_with_one_stand_in_are_told_apart_by_their_lines() {
    Voices voices =
        voices(
            OpenTalk.of(
                SubjectKind.CANDIDATE, "Ruth: hi", "Ruth Berger: hello", "Ruth: who is this?"));
    assertThat(voices.text())
        .contains("voice 1 | Person A | lines 1, 3", "voice 2 | Person A | lines 2");
  }

  @Test
  void words_of_each_of_them_count_for_whether_there_is_anything_to_read() {
    CaseFile open = OpenTalk.of(SubjectKind.CANDIDATE, "Ruth: yes", "Milan: four words that tell");
    assertThat(EvidenceSheet.of(open, 60_000).tellingWords()).isEqualTo(5);
  }

  private static final String LONG = "word ".repeat(100);

  private static Voices voices(CaseFile caseFile) {
    return EvidenceSheet.of(caseFile, 60_000).voices();
  }
}
