package dev.bonafide.consultation.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationTest {
  private static final String RIGHT =
      "story-places | 1: I have never left Lisbon | 3: My desk in Denver had a lovely view";

  private static final CaseFile CASE =
      new Scene(SubjectKind.CANDIDATE, "Ana Silva")
          .chat(
              "chat",
              "Ana: I have never left Lisbon in my whole life.",
              "Tom: You said that your desk was in Oslo, and you are a liar.",
              "Ana: My desk in Denver had a lovely view, and my wife liked it.")
          .written("note", ExhibitKind.NOTE, "She read from a screen the whole time.")
          .caseFile();

  private final ScriptedModel model = new ScriptedModel("one");

  @ParameterizedTest
  @EnumSource(NoUsableAnswer.class)
  void each_silence_ends_in_a_reason_and_in_looks_that_could_not_be_taken(NoUsableAnswer noAnswer) {
    model.isSilent(noAnswer);
    Consulted consulted = asking(model).read(CASE).consulted();
    assertThat(consulted.used()).isFalse();
    assertThat(consulted.reason())
        .isEqualTo("The language model one " + noAnswer.clause() + "; only the rules were used.");
    assertThat(consulted.outcomes())
        .hasSize(2)
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Unknown.class));
  }

  @Test
  void a_model_that_throws_is_down() {
    assertThat(asking(model).read(CASE).consulted().reason())
        .contains(NoUsableAnswer.DOWN.clause());
  }

  @Test
  void what_cannot_be_read_is_no_answer() {
    model.says("story-other | 1: I have never left Lisbon");
    assertThat(asking(model).read(CASE).consulted().reason())
        .contains(NoUsableAnswer.MALFORMED.clause());
  }

  @Test
  void a_megabyte_is_no_answer() {
    model.says("a".repeat(1 << 20));
    assertThat(asking(model).read(CASE).consulted().used()).isFalse();
  }

  @Test
  void invented_quotes_are_dropped_and_counted_and_the_claim_with_them() {
    model.says("story-places | 1: I have never left Lisbon | 3: My desk in Paris");
    Consulted consulted = asking(model).read(CASE).consulted();
    assertThat(findings(consulted)).isEmpty();
    assertThat(consulted.rejectedQuotes()).isEqualTo(2);
  }

  @Test
  void an_interviewers_words_accuse_nobody() {
    model.says("story-places | 1: I have never left Lisbon | 2: your desk was in Oslo");
    assertThat(findings(asking(model).read(CASE).consulted())).isEmpty();
  }

  @Test
  void one_quote_told_twice_is_one() {
    model.says(
        "story-places | 1: I have never left Lisbon | 1: never left Lisbon in my whole life");
    assertThat(findings(asking(model).read(CASE).consulted())).isEmpty();
  }

  @Test
  void two_notes_are_no_contradiction_of_the_subjects() {
    model.says("story-places | 4: She read from a screen | 4: the whole time");
    assertThat(findings(asking(model).read(CASE).consulted())).isEmpty();
  }

  @Test
  void a_context_that_is_asked_for_must_be_there() {
    model.says("story-evades | 3: My desk in Denver had a lovely view");
    assertThat(findings(asking(model).read(CASE).consulted())).isEmpty();
  }

  @Test
  void a_proved_contradiction_has_both_quotes_as_they_stand() {
    model.says(RIGHT);
    Outcome.Finding finding = findings(asking(model).read(CASE).consulted()).getFirst();
    assertThat(finding.by()).isEqualTo(Source.MODEL);
    assertThat(finding.contradiction()).isTrue();
    assertThat(finding.evidence().stream().map(Citation::quote))
        .containsExactly("I have never left Lisbon", "My desk in Denver had a lovely view");
  }

  @Test
  void one_sentence_carries_one_finding_and_the_strongest_is_kept() {
    Kind weak = new Kind(Flags.flag("weak", "g", Strength.WEAK), 1, 0, false, false);
    Kind other = new Kind(Flags.flag("other", "g", Strength.WEAK), 1, 0, false, false);
    model.says(
        """
        weak | 3: My desk in Denver
        other | 3: had a lovely view
        story-places | 1: I have never left Lisbon | 3: and my wife liked it\
        """);
    Consulted consulted = asking(List.of(weak, other, Prompts.PLACES)).read(CASE).consulted();
    assertThat(findings(consulted)).extracting(Outcome::check).containsExactly("story-places");
    assertThat(consulted.limits()).containsExactly(crowded(2));
  }

  @Test
  void a_case_carries_eight_findings_and_a_model_that_points_at_more_upholds_none() {
    List<Kind> kinds =
        IntStream.range(0, 13)
            .mapToObj(
                at -> new Kind(Flags.flag("k" + at, "g" + at, Strength.STRONG), 1, 0, false, false))
            .toList();
    String[] turns =
        IntStream.rangeClosed(1, 13)
            .mapToObj(at -> "Ana: I worked in town number " + at + ".")
            .toArray(String[]::new);
    CaseFile many = new Scene(SubjectKind.CANDIDATE, "Ana").chat("chat", turns).caseFile();
    model.says(
        IntStream.range(0, 13)
            .mapToObj(at -> "k" + at + " | " + (at + 1) + ": I worked in town number")
            .collect(Collectors.joining("\n")));
    Consultation consultation = asking(kinds);
    Consulted consulted = consultation.again(consultation.read(many), List.of(), false);
    assertThat(findings(consulted)).hasSize(8).allMatch(one -> one.by() == Source.MODEL);
    assertThat(consulted.limits())
        .containsExactly(
            crowded(5),
            "the language model pointed at more than 12 kinds of things, so a second reading was"
                + " not asked whether they hold up");
    assertThat(model.asked()).hasSize(1);
  }

  private static String crowded(int more) {
    return "what else the language model pointed at does not count, as one sentence carries one"
        + " finding of a model and a case carries eight: "
        + more;
  }

  private Consultation asking(List<Kind> kinds) {
    return new Consultation(
        new PromptBook(
            List.of(Prompts.asking("story", kinds, List.of())),
            "First.",
            "Second.",
            "Whose?",
            "Called?",
            Prompts.CONTROLS,
            "book"),
        List.of(model),
        Agreement.ANY,
        new PlainAnswers(),
        new RecentAnswers(4),
        Allowance.STANDARD);
  }

  @Test
  void a_second_reading_upholds_refutes_or_leaves_things_as_they_were() {
    assertThat(reread(model().rereads("1 stands"))).isEqualTo(Source.MODEL_UPHELD);
    assertThat(reread(model().says(""))).isEqualTo(Source.MODEL);
    assertThat(reread(model().says("nonsense"))).isEqualTo(Source.MODEL);
    Consultation consultation = asking(model().rereads("1 misread"));
    Consulted consulted = again(consultation);
    assertThat(consulted.reheard().refuted())
        .containsExactly(new Refuted("story-places", List.of()));
    assertThat(consulted.usage()).isEqualTo(new Usage(2, 200, 20));
    assertThat(consulted.requests()).hasSize(2).doesNotHaveDuplicates();
  }

  private static ScriptedModel model() {
    return new ScriptedModel("one").says(RIGHT);
  }

  private static Consulted again(Consultation consultation) {
    return consultation.again(consultation.read(CASE), List.of(), false);
  }

  private static Source reread(Model model) {
    return findings(again(asking(model))).getFirst().by();
  }

  @Test
  void what_a_model_wrote_is_never_sent_on() {
    model
        .says("story-places | 1: i HAVE never left lisbon | 3: My desk in Denver")
        .rereads("1 stands");
    again(asking(model));
    ModelRequest second = model.asked().get(1);
    assertThat(second.instructions() + second.claims()).doesNotContain("HAVE", "Lisbon", "Denver");
    assertThat(second.evidence())
        .startsWith(model.asked().getFirst().evidence().replace("EVIDENCE ENDS\n", ""))
        .contains("claim 1 | rests on line 1 | I have never left Lisbon\n")
        .doesNotContain("HAVE");
  }

  @Test
  void a_question_holds_our_words_and_the_subjects() {
    model.says("ask-how | 3: My desk in Denver had a lovely view");
    assertThat(asking(model).read(CASE).consulted().questions().getFirst().ask().question())
        .isEqualTo("You said “My desk in Denver had a lovely view”. How did that go?");
  }

  @Test
  void no_question_touches_what_nobody_may_be_asked() {
    model.says("ask-how | 3: my wife liked it\nask-how | 2: your desk was in Oslo");
    Consulted consulted = asking(model).read(CASE).consulted();
    assertThat(consulted.questions()).isEmpty();
    assertThat(consulted.rejectedQuotes()).isEqualTo(2);
  }

  @Test
  void next_to_nothing_is_not_worth_asking_about() {
    CaseFile small =
        new Scene(SubjectKind.CANDIDATE, null).chat("c", "Ana: Hello there, all.").caseFile();
    assertThat(asking(model).read(small).consulted().reason()).contains("fewer than 12 words");
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void where_all_is_private_nobody_is_asked() {
    CaseFile hidden =
        new CaseFile(
            CASE.subject(),
            CASE.claims(),
            CASE.readings().stream().map(ConsultationTest::asPrivate).toList());
    assertThat(asking(model).read(hidden).consulted().reason())
        .contains("is private", "nothing was sent");
    assertThat(model.asked()).isEmpty();
  }

  private static Reading asPrivate(Reading open) {
    return new Reading(
        new Exhibit(open.name(), open.kind(), open.text(), null, null, true),
        open.kind(),
        open.format(),
        open.text(),
        open.utterances(),
        open.limits());
  }

  @Test
  void the_same_question_is_paid_for_once() {
    model.says(RIGHT);
    Consultation consultation = asking(model);
    Consulted first = consultation.read(CASE).consulted();
    Consulted again = consultation.read(CASE).consulted();
    assertThat(again.outcomes()).isEqualTo(first.outcomes());
    assertThat(again.usage()).isEqualTo(Usage.NONE);
  }

  @Test
  void of_several_models_any_or_all_must_point_at_it() {
    assertThat(pointed(Agreement.ANY, RIGHT, PlainAnswers.NOTHING)).hasSize(1);
    assertThat(pointed(Agreement.ALL, RIGHT, PlainAnswers.NOTHING)).isEmpty();
    assertThat(pointed(Agreement.ALL, RIGHT, RIGHT)).hasSize(1);
    assertThat(pointed(Agreement.ALL, RIGHT, "broken")).isEmpty();
    assertThat(pointed(Agreement.ANY, RIGHT, "broken")).hasSize(1);
  }

  private static List<Outcome.Finding> pointed(Agreement agreement, String... answers) {
    List<Model> models =
        Stream.of(answers).<Model>map(one -> new ScriptedModel(one).says(one)).toList();
    return findings(asking(models, agreement).read(CASE).consulted());
  }

  private static List<Outcome.Finding> findings(Consulted consulted) {
    return consulted.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast)
        .toList();
  }

  private static Consultation asking(Model model) {
    return asking(List.of(model), Agreement.ANY);
  }

  private static Consultation asking(List<Model> models, Agreement agreement) {
    return new Consultation(
        Prompts.book(),
        models,
        agreement,
        new PlainAnswers(),
        new RecentAnswers(4),
        Allowance.STANDARD);
  }
}
