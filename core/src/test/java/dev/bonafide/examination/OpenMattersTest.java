package dev.bonafide.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Basis;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matters that a model would ask about, and holds against no one. */
class OpenMattersTest {
  private static final String CARE = "ask-how | 1: care-of a business is fine";
  private static final String HOW = "You said “care-of a business is fine”. How did that go?";

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null)
          .chat(
              "chat",
              "Ana 0: They said that care-of a business is fine for the laptop.",
              "Tom 10: And who said that to you?",
              "Ana 300: The woman who signed for the old one in the spring.",
              "Tom 600: What did you build there?",
              "Ana 900: I moved the ledger to a new bank.");
  private final ScriptedModel model = new ScriptedModel("one");

  @Test
  void a_plain_honest_case_is_asked_nothing() {
    model.says(PlainAnswers.NOTHING);
    Assessment assessment = examined().assessment();
    assertThat(assessment.verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(assessment.asks()).isEmpty();
    assertThat(assessment.basis()).isEmpty();
  }

  @Test
  void words_that_nobody_said_or_somebody_else_or_too_few_open_nothing() {
    for (String claim :
        List.of(
            "ask-how | 1: care-of a bank is fine",
            "ask-how | 2: And who said that to you?",
            "ask-how | 5: the ledger")) {
      model.says(claim);
      assertThat(examined().assessment().verdict()).as(claim).isEqualTo(new Verdict.NoRedFlags());
    }
  }

  @Test
  void a_model_that_asks_about_whatever_it_can_asks_about_nothing() {
    model.says(
        """
        ask-how | 1: care-of a business is fine
        ask-how | 3: The woman who signed
        ask-how | 3: the old one in the spring
        ask-how | 5: I moved the ledger\
        """);
    Assessment assessment = examined().assessment();
    assertThat(assessment.verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(assessment.asks()).isEmpty();
  }

  @Test
  void what_is_too_little_to_judge_stays_so() {
    model.says(CARE);
    Assessment assessment =
        examiner(Agreement.ANY, List.of(model), 1).examine(scene.caseFile()).assessment();
    assertThat(assessment.verdict()).isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(assessment.asks()).isEmpty();
  }

  @Test
  void beside_a_strong_finding_questions_never_stop_a_case() {
    model
        .says(CARE + "\nask-how | 3: The woman who signed\nask-how | 5: I moved the ledger")
        .isSilent(NoUsableAnswer.LATE);
    Assessment assessment = examined(finding(Strength.STRONG)).assessment();
    assertThat(assessment.verdict()).isEqualTo(new Verdict.Verify());
    assertThat(assessment.count()).isEqualTo(1);
    assertThat(assessment.basis()).containsExactly(Basis.WORDS);
    assertThat(assessment.asks()).extracting(Question::because).containsExactly(List.of("a"));
  }

  @Test
  void where_all_models_must_agree_one_alone_opens_nothing() {
    ScriptedModel other = new ScriptedModel("two").says(PlainAnswers.NOTHING);
    model.says(CARE);
    Examination read = examiner(Agreement.ALL, List.of(model, other), 12).examine(scene.caseFile());
    assertThat(read.assessment().verdict()).isEqualTo(new Verdict.NoRedFlags());
    model.says(CARE);
    other.says(PlainAnswers.NOTHING);
    read = examiner(Agreement.ANY, List.of(other, model), 12).examine(scene.caseFile());
    assertThat(read.assessment().verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void an_open_matter_is_asked_about_first_and_counts_against_nobody() {
    model.says(CARE);
    Examination examination = examined();
    Assessment assessment = examination.assessment();
    assertThat(assessment.verdict()).isEqualTo(new Verdict.Verify());
    assertThat(assessment.basis()).containsExactly(Basis.READING);
    assertThat(assessment.asks()).extracting(Question::ask).containsExactly(HOW);
    assertThat(assessment.questions().getFirst().ask()).isEqualTo(HOW);
    assertThat(assessment.questions().getFirst().in(BotLanguage.SPANISH).ask())
        .isEqualTo("Dijo “care-of a business is fine”. ¿Cómo fue eso?");
    assertThat(assessment.counted()).isEmpty();
    assertThat(assessment.count()).isZero();
    assertThat(examination.consulted().usage().calls()).isEqualTo(1);
    assertThat(assessment.summary())
        .startsWith(
            "Nothing that counts was found, but something is still open."
                + " This is not an accusation.");
  }

  @Test
  void a_slight_sign_is_asked_about_after_it() {
    model.says(CARE);
    Assessment assessment = examined(finding(Strength.WEAK)).assessment();
    assertThat(assessment.asks()).extracting(Question::ask).containsExactly(HOW);
    assertThat(assessment.questions()).hasSizeGreaterThan(1);
    assertThat(assessment.noted()).hasSize(1);
    assertThat(assessment.summary()).contains("One sign was also noticed.");
  }

  private Examination examined(Outcome... outcomes) {
    return examiner(Agreement.ANY, List.of(model), 12, outcomes).examine(scene.caseFile());
  }

  private Outcome finding(Strength strength) {
    return scene.finding(Flags.flag("a", "g", strength), "new bank");
  }

  /**
   * @param clear how many checks see nothing
   */
  private static Examiner examiner(
      Agreement agreement, List<Model> models, int clear, Outcome... outcomes) {
    List<Check> checks =
        Stream.concat(
                Stream.of(outcomes),
                IntStream.range(0, clear).mapToObj(i -> new Outcome.Clear("clear-" + i)))
            .<Check>map(Cases.Answering::new)
            .toList();
    return new Examiner(List.of(_ -> checks), List.of(), new Weighing())
        .consulting(
            new Consultation(
                Prompts.longBook(),
                models,
                agreement,
                new PlainAnswers(),
                new RecentAnswers(1),
                Allowance.STANDARD));
  }
}
