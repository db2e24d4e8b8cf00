package dev.bonafide.consultation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.scene.Scene;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions for which a model chose words of the subject. */
class ProvedQuestionsTest {
  private static final String LONGEST = "long words ".repeat(14) + "to say";
  private static final CaseFile CASE =
      new Scene(SubjectKind.CANDIDATE, "Ana Silva")
          .chat(
              "chat",
              "Ana: I wrote the ledger.",
              "Ana: I tested the bridge.",
              "Ana: I drew the screens.",
              "Ana: I hired the team.",
              "Tom: I wrote the budget.",
              "Ana: I am married to the work.",
              "Ana: " + LONGEST + " x.")
          .caseFile();

  private static Proved asked(ModelClaim.Quoted... words) {
    return asked(CASE, words);
  }

  private static Proved asked(CaseFile caseFile, ModelClaim.Quoted... words) {
    return Proved.of(
        List.of(new ModelClaim(Prompts.HOW.id(), List.of(words))),
        List.of(Prompts.asking("story", List.of(), List.of(Prompts.HOW))),
        EvidenceSheet.of(caseFile, 60_000));
  }

  @Test
  void words_that_are_a_note_of_the_team_as_well_make_no_question() {
    String words = "She wrote the ledger and explained it.";
    CaseFile noted =
        new Scene(SubjectKind.CANDIDATE, null)
            .written("thread", ExhibitKind.NOTE, words)
            .written("Tom's message", ExhibitKind.MESSAGES, words)
            .caseFile();
    assertThat(asked(noted, new ModelClaim.Quoted(2, "wrote the ledger")).questions()).isEmpty();
  }

  private static List<String> questions(Proved proved) {
    return proved.questions().stream().map(one -> one.ask().question()).toList();
  }

  @Test
  void words_that_stand_nowhere_or_are_somebody_elses_or_touch_a_life_make_no_question() {
    Proved proved =
        asked(
            new ModelClaim.Quoted(1, "I wrote the compiler"),
            new ModelClaim.Quoted(5, "I wrote the budget"),
            new ModelClaim.Quoted(6, "I am married to the work"));
    assertThat(proved.questions()).isEmpty();
    assertThat(proved.rejected()).isEqualTo(3);
  }

  @Test
  void words_of_the_subject_are_asked_about_as_they_stand() {
    Proved proved = asked(new ModelClaim.Quoted(1, "i WROTE the ledger"));
    assertThat(questions(proved))
        .containsExactly("You said “I wrote the ledger”. How did that go?");
    assertThat(proved.questions().getFirst().id()).isEqualTo(Prompts.HOW.id());
    assertThat(proved.rejected()).isZero();
  }

  @Test
  void the_same_words_are_asked_about_in_every_language_that_it_is_written_in() {
    OpenQuestion asked = asked(claims(1)).questions().getFirst();
    assertThat(asked.ask().question()).isEqualTo("You said “I wrote the ledger”. How did that go?");
    assertThat(asked.others())
        .containsOnlyKeys(BotLanguage.SPANISH)
        .extractingByKey(BotLanguage.SPANISH)
        .extracting(FollowUpQuestion::question)
        .isEqualTo("Dijo “I wrote the ledger”. ¿Cómo fue eso?");
  }

  @Test
  void three_are_asked_and_none_of_a_model_that_would_ask_about_more() {
    assertThat(asked(claims(3)).questions()).hasSize(3);
    assertThat(asked(claims(4)).questions()).isEmpty();
  }

  @Test
  void fewer_than_three_words_are_asked_about_by_nobody() {
    assertThat(asked(new ModelClaim.Quoted(1, "the ledger")).questions()).isEmpty();
  }

  @Test
  void words_of_160_characters_are_asked_about_and_longer_ones_are_not() {
    assertThat(LONGEST).hasSize(160);
    assertThat(asked(new ModelClaim.Quoted(7, LONGEST)).questions()).hasSize(1);
    assertThat(asked(new ModelClaim.Quoted(7, LONGEST + " x")).questions()).isEmpty();
  }

  private static ModelClaim.Quoted[] claims(int most) {
    return IntStream.rangeClosed(1, most)
        .mapToObj(line -> new ModelClaim.Quoted(line, words(line)))
        .toArray(ModelClaim.Quoted[]::new);
  }

  private static String words(int line) {
    return List.of("I wrote the ledger", "I tested the bridge", "I drew the screens", "I hired the")
        .get(line - 1);
  }
}
