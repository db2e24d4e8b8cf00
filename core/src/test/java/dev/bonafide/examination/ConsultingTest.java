package dev.bonafide.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.AlternativeReading;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.FirstAnswer;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Refutation;
import dev.bonafide.consultation.TypedLine;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.LineQuestion;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsultingTest {
  private static final String PLACES =
      "story-places | 1: I have never left Lisbon | 3: My desk in Denver had a lovely view";
  private static final String EVADES = "story-evades | 5: quality is important | 4: What broke?";

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null)
          .chat(
              "chat",
              "Ana 0: I have never left Lisbon in my whole life.",
              "Tom 10: And before?",
              "Ana 300: My desk in Denver had a lovely view.",
              "Tom 600: What broke?",
              "Ana 900: To me quality is important.");
  private final ScriptedModel model = new ScriptedModel("one");

  @Test
  void where_somebody_wishes_so_nobody_is_asked_and_that_is_said() {
    assertThat(examiner().alone().examine(scene.caseFile()).consulted())
        .isEqualTo(Consulted.UNWANTED);
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void without_anybody_to_ask_nothing_is_different() {
    Examiner rules = new Examiner(List.of(), List.of(), new Weighing());
    assertThat(rules.examine(scene.caseFile()).consulted()).isEqualTo(Consulted.NONE);
  }

  @Test
  void a_silent_model_leaves_the_rules_verdict_and_says_so() {
    model.isSilent(NoUsableAnswer.LATE);
    var decisive = scene.finding(Flags.flag("a", "g", Strength.DECISIVE), "left Lisbon");
    Examination examination = examine(decisive);
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
    assertThat(examination.consulted().reason()).contains("did not answer in time");
    assertThat(examination.outcomes())
        .contains(
            new Outcome.Unknown(
                "story-places", "the language model one did not answer in time", Source.MODEL));
  }

  @Test
  void where_hearing_a_model_fails_the_rules_verdict_stands_and_that_is_said() {
    Consultation consultation =
        new Consultation(
            Prompts.book(),
            List.of(model),
            Agreement.ANY,
            new BrokenReader(),
            new RecentAnswers(1),
            Allowance.STANDARD);
    var decisive = scene.finding(Flags.flag("a", "g", Strength.DECISIVE), "left Lisbon");
    Examiner examiner =
        new Examiner(
                List.of(_ -> List.of(new Cases.Answering(decisive))), List.of(), new Weighing())
            .consulting(consultation);
    CaseFile open =
        scene
            .caseFile()
            .beside(List.of(new AlternativeReading(SubjectKind.RECRUITER, scene::caseFile)));
    for (CaseFile one : List.of(scene.caseFile(), open)) {
      model.says(PlainAnswers.NOTHING);
      Examination examination = examiner.examine(one);
      assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
      assertThat(examination.consulted().reason())
          .isEqualTo(
              "Asking the language model failed (IllegalStateException); only the rules were"
                  + " used.");
    }
  }

  @Test
  void what_calls_for_nothing_even_if_it_is_upheld_is_not_read_again() {
    model.says(PlainAnswers.NOTHING);
    examine(scene.finding(Flags.flag("a", "interview-conduct", Strength.WEAK), "quality"));
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void one_contradiction_is_a_reason_to_check_and_both_quotes_are_there() {
    model.says(PLACES).rereads("1 stands");
    Examination examination = examine();
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
    assertThat(examination.assessment().counted().getFirst().finding().evidence()).hasSize(2);
    assertThat(examination.consulted().usage().calls()).isEqualTo(2);
  }

  @Test
  void two_that_a_second_reading_upholds_reach_high_risk() {
    model.says(PLACES + "\n" + EVADES).rereads("1 stands\n2 stands");
    assertThat(examine().assessment().verdict()).isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void where_it_upholds_one_of_two_they_do_not() {
    model.says(PLACES + "\n" + EVADES).rereads("1 stands\n2 misread");
    assertThat(examine().assessment().verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void where_it_is_silent_they_do_not() {
    model.says(PLACES + "\n" + EVADES).isSilent(NoUsableAnswer.LATE);
    Examination examination = examine();
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
    assertThat(examination.consulted().limits())
        .containsExactly("second reading: the language model one did not answer in time");
  }

  @Test
  void where_it_refutes_all_nothing_is_left_but_a_note() {
    model.says(PLACES).rereads("1 misread");
    Examination examination = examine();
    assertThat(examination.assessment().verdict().level()).isZero();
    assertThat(examination.assessment().noted()).hasSize(1);
  }

  @Test
  void questions_that_were_fitted_come_after_the_others() {
    model.says(PLACES + "\nask-how | 3: My desk in Denver had a lovely view").rereads("1 stands");
    Question last = examine().assessment().questions().getLast();
    assertThat(last.ask()).startsWith("You said “My desk in Denver");
    assertThat(last.because()).containsExactly("ask-how");
  }

  @Test
  void a_case_that_may_be_read_in_several_ways_is_asked_about_once() {
    model.says(PlainAnswers.NOTHING);
    CaseFile post =
        new Scene(SubjectKind.JOB_POST, null)
            .chat("p", "Ann: one two three four five six seven eight nine ten eleven twelve")
            .caseFile();
    CaseFile open =
        scene.caseFile().beside(List.of(new AlternativeReading(SubjectKind.JOB_POST, () -> post)));
    assertThat(examiner().examine(open).consulted().used()).isTrue();
    assertThat(model.asked()).hasSize(1);
  }

  private Examination examine(Outcome... outcomes) {
    return examiner(outcomes).examine(scene.caseFile());
  }

  private Examiner examiner(Outcome... outcomes) {
    return new Examiner(
            List.of(_ -> List.of(outcomes).stream().<Check>map(Cases.Answering::new).toList()),
            List.of(),
            new Weighing())
        .consulting(
            new Consultation(
                Prompts.longBook(),
                List.of(model),
                Agreement.ANY,
                new PlainAnswers(),
                new RecentAnswers(4),
                Allowance.STANDARD));
  }

  /** As one is that has a mistake. */
  private static final class BrokenReader implements AnswerReader {
    @Override
    public Optional<FirstAnswer> first(String json, List<Prompt> asked, int voices) {
      throw new IllegalStateException(json);
    }

    @Override
    public Optional<List<Refutation>> second(String json, int claims) {
      throw new IllegalStateException(json);
    }

    @Override
    public Optional<TypedLine> line(String json, LineQuestion question) {
      throw new IllegalStateException(json);
    }
  }
}
