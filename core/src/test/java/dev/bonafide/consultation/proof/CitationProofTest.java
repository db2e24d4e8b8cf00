package dev.bonafide.consultation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.scene.Scene;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationProofTest {
  private static final CaseFile CASE =
      new Scene(SubjectKind.CANDIDATE, "Ana Silva")
          .chat(
              "chat.txt",
              "Ana: I never left Lisbon, ask Ana Silva’s mother at ana.silva@mail.example today.",
              "Tom: You said Denver before, didn’t you?",
              "Ana: The therapist in Zürich knows.")
          .written(
              "note",
              ExhibitKind.NOTE,
              "Left the call\nafter the question, 2025-03-04 and 12345678.")
          .caseFile();

  @Test
  void words_that_stand_nowhere_prove_nothing() {
    assertThat(quoted(1, "I never left Porto")).isEmpty();
    assertThat(quoted(1, "I was never in Lisbon")).isEmpty();
    assertThat(quoted(9, "I never left Lisbon")).isEmpty();
    assertThat(quoted(0, "I never left Lisbon")).isEmpty();
  }

  @Test
  void words_of_another_line_do_not_stand_in_this_one() {
    assertThat(quoted(3, "I never left Lisbon")).isEmpty();
  }

  @Test
  void a_part_of_a_word_or_a_few_letters_prove_nothing() {
    assertThat(quoted(3, "rapist in Zürich")).isEmpty();
    assertThat(quoted(1, "I")).isEmpty();
    assertThat(quoted(1, "“…”")).isEmpty();
    assertThat(quoted(1, "")).isEmpty();
  }

  @Test
  void case_accents_marks_and_blanks_do_not_matter_and_the_evidence_is_what_is_shown() {
    assertThat(quoted(3, "“the therapist  in ZURICH”")).contains("The therapist in Zürich");
    assertThat(quoted(2, "didn't you?")).contains("didn’t you?");
  }

  @Test
  void stand_ins_are_found_again_as_what_they_stand_for() {
    assertThat(quoted(1, "ask Person A's mother at [mail 1] today"))
        .contains("ask Ana Silva’s mother at ana.silva@mail.example today");
  }

  @Test
  void declined_names_are_found_again_as_they_stand() {
    CaseFile caseFile =
        new Scene(SubjectKind.CANDIDATE, "Иван Петров")
            .chat("chat.txt", "Петров: Я здесь", "Tom: Передайте Ивану Петрову, что всё готово.")
            .caseFile();
    EvidenceSheet sheet = EvidenceSheet.of(caseFile, 60_000);
    assertThat(
            new CitationProof(sheet)
                .prove(new ModelClaim.Quoted(2, "Передайте Person A, что всё готово"))
                .map(proved -> proved.citation().quote()))
        .contains("Передайте Ивану Петрову, что всё готово");
  }

  @Test
  void a_quote_may_run_over_the_line_ends_of_one_message() {
    assertThat(quoted(4, "Left the call after the question"))
        .contains("Left the call\nafter the question");
  }

  @Test
  void six_letters_or_three_characters_of_a_script_without_blanks_prove_something() {
    CaseFile caseFile =
        new Scene(SubjectKind.CANDIDATE, "Ana")
            .chat("chat", "Ana: Lisbon once, Paris never.", "Ana: 私は東京都にいます")
            .caseFile();
    CitationProof proof = new CitationProof(EvidenceSheet.of(caseFile, 60_000));
    assertThat(proof.prove(new ModelClaim.Quoted(1, "Lisbon"))).isPresent();
    assertThat(proof.prove(new ModelClaim.Quoted(1, "Paris"))).isEmpty();
    assertThat(proof.prove(new ModelClaim.Quoted(2, "東京都"))).isPresent();
    assertThat(proof.prove(new ModelClaim.Quoted(2, "東京"))).isEmpty();
  }

  @Test
  void a_quotation_of_600_characters_is_one_and_a_longer_one_is_none() {
    String words = "ab ".repeat(199) + "abc";
    CaseFile caseFile =
        new Scene(SubjectKind.CANDIDATE, "Ana").chat("chat", "Ana: " + words + " ab").caseFile();
    CitationProof proof = new CitationProof(EvidenceSheet.of(caseFile, 60_000));
    assertThat(proof.prove(new ModelClaim.Quoted(1, words))).isPresent();
    assertThat(proof.prove(new ModelClaim.Quoted(1, words + " ab"))).isEmpty();
  }

  @Test
  void a_quote_over_line_ends_may_begin_and_end_within_lines() {
    assertThat(quoted(5, "the call after the")).contains("the call\nafter the");
  }

  @Test
  void a_citation_says_where() {
    var proved =
        new CitationProof(EvidenceSheet.of(CASE, 60_000))
            .prove(new ModelClaim.Quoted(5, "after the question"));
    assertThat(proved).isPresent();
    assertThat(proved.get().citation().exhibit()).isEqualTo("note");
    assertThat(proved.get().citation().line()).isEqualTo(2);
  }

  private static Optional<String> quoted(int line, String words) {
    return new CitationProof(EvidenceSheet.of(CASE, 60_000))
        .prove(new ModelClaim.Quoted(line, words))
        .map(proved -> proved.citation().quote());
  }
}
