package dev.bonafide.consultation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may explain a finding, after a model pointed at it. */
class ExplanationProofTest {
  private static final Scene SCENE =
      new Scene(SubjectKind.CANDIDATE, "Ana Silva")
          .chat(
              "chat",
              "Ana: I moved my desk to Denver in May.",
              "Ana: My sister keeps the flat in Lisbon.",
              "Tom: You told us about Denver when we hired you.")
          .written("note", ExhibitKind.NOTE, "The lease in Denver was shown to me.");
  private static final CaseFile CASE = SCENE.caseFile();

  private static final Outcome.Finding BY_SUBJECT =
      SCENE.finding(Flags.flag("moved", "location", Strength.STRONG), "moved my desk to Denver");
  private static final Outcome.Finding BY_OTHER =
      SCENE.finding(
          Flags.flag("told", "location", Strength.STRONG),
          "You told us about Denver when we hired you");

  private static List<String> explained(Outcome.Finding finding, ModelClaim.Quoted... words) {
    return new ExplanationProof(EvidenceSheet.of(CASE, 60_000))
        .of(finding, List.of(words)).stream().map(Citation::quote).toList();
  }

  @Test
  void words_that_stand_nowhere_explain_nothing() {
    assertThat(explained(BY_SUBJECT, new ModelClaim.Quoted(3, "You told us about Porto")))
        .isEmpty();
  }

  @Test
  void the_subjects_other_words_explain_nothing() {
    assertThat(explained(BY_SUBJECT, new ModelClaim.Quoted(2, "keeps the flat in Lisbon")))
        .isEmpty();
  }

  @Test
  void words_that_a_finding_rests_on_do_not_explain_it_and_those_of_the_same_place_elsewhere_do() {
    assertThat(explained(BY_OTHER, new ModelClaim.Quoted(3, "told us about Denver"))).isEmpty();
    assertThat(explained(BY_SUBJECT, new ModelClaim.Quoted(3, "told us about Denver")))
        .containsExactly("told us about Denver");
  }

  @Test
  void a_note_and_somebody_else_explain_each_once() {
    ModelClaim.Quoted note = new ModelClaim.Quoted(4, "The lease in Denver was shown");
    assertThat(explained(BY_OTHER, note, note)).containsExactly("The lease in Denver was shown");
  }
}
