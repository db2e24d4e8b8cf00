package dev.bonafide.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.OpenTalk;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A model says which speaker is the subject where nothing else does. */
class ConsultedWaysTest {
  private static final String PAYEE = "pay it to my cousin's account please";
  private static final String OFFER = "wire the fee to our agent in advance";
  private static final String RUTH = "voice 1";
  private static final String MILAN = "voice 2";
  private static final String PLACES =
      "\nstory-places | 2: I have never left Lisbon | 4: My desk in Denver had a lovely view";

  private static final CaseFile OPEN =
      OpenTalk.of(
          SubjectKind.CANDIDATE,
          "Ruth: Which work have you done so far, and can you " + OFFER + "?",
          "Milan: I have never left Lisbon in my whole life, and " + PAYEE + ".",
          "Ruth: And where was your desk? Is that so?",
          "Milan: My desk in Denver had a lovely view, do you know it?");

  private final ScriptedModel model = new ScriptedModel("one");

  @Test
  void it_is_asked_in_the_first_reading_alone_and_without_a_name() {
    model.says(MILAN + PLACES).rereads("1 stands");
    examine(Map.of());
    ModelRequest first = model.asked().getFirst();
    assertThat(first.instructions()).startsWith("First. ").contains("Whose words?");
    assertThat(first.evidence())
        .endsWith("voice 1 | Person A\nvoice 2 | Person B\nSPEAKERS END\n")
        .doesNotContain("Ruth", "Milan");
    assertThat(first.schema()).contains("\"enum\": [\"voice 1\", \"voice 2\", \"unclear\"]");
    assertThat(model.asked().getLast().instructions()).doesNotContain("Whose words?");
    assertThat(model.asked().getLast().evidence()).doesNotContain("SPEAKERS");
    assertThat(model.asked()).hasSize(2);
  }

  @Test
  void where_it_is_told_nothing_more_is_asked() {
    model.says(PlainAnswers.NOTHING);
    CaseFile told = OPEN.as(SubjectKind.CANDIDATE, "Milan").orElseThrow();
    Attribution named = new Attribution("Milan", Attribution.Grounds.GREETED, List.of());
    examiner(Map.of(), Agreement.ANY, model).examine(told.attributed(named));
    ModelRequest first = model.asked().getFirst();
    assertThat(first.instructions()).doesNotContain("Whose words?");
    assertThat(first.evidence()).endsWith("EVIDENCE ENDS\n");
    assertThat(first.schema()).doesNotContain("voice");
  }

  @Test
  void nobody_is_cleared_by_the_word_of_a_model_alone() {
    model.says(MILAN);
    Examination examination = examine(Map.of());
    assertThat(examination.assessment().verdict()).isInstanceOf(Verdict.InsufficientEvidence.class);
    assertThat(attribution(examination)).isEqualTo(pointedAt("Milan", "Ruth"));
    assertThat(attribution(examination).choices()).containsExactly("Milan", "Ruth");
  }

  @Test
  void what_it_points_at_is_proved_on_the_lines_of_the_subject_it_chose() {
    model.says(RUTH + "\nstory-evades | 1: Which work have you done so far | 2: I have never left");
    model.rereads("1 stands");
    Examination examination = examine(Map.of());
    assertThat(examination.assessment().verdict()).isInstanceOf(Verdict.Verify.class);
    assertThat(attribution(examination)).isEqualTo(pointedAt("Ruth", "Milan"));
    assertThat(model.asked().getLast().evidence()).contains("1 | subject (unsure) Person A");
  }

  @Test
  void what_it_points_at_in_words_of_another_is_said_of_that_one() {
    model.says(RUTH + PLACES).rereads("1 stands");
    Examination examination = examine(Map.of());
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
    assertThat(attribution(examination)).isEqualTo(Attribution.tried("Milan", List.of("Ruth")));
  }

  @Test
  void of_two_that_weigh_the_same_the_one_it_points_at_stands() {
    Map<String, Strength> both = Map.of(PAYEE, Strength.STRONG, OFFER, Strength.STRONG);
    model.says(MILAN).rereads("1 stands");
    assertThat(attribution(examine(both)).label()).isEqualTo("Milan");
    model.says(RUTH).rereads("1 stands");
    Examination examination = examine(both);
    assertThat(attribution(examination).label()).isEqualTo("Ruth");
    assertThat(examination.assessment().noted()).hasSize(1);
  }

  @Test
  void the_worst_is_not_hidden_behind_the_one_it_points_at() {
    Map<String, Strength> payee = Map.of(PAYEE, Strength.STRONG);
    Verdict alone = without(payee).assessment().verdict();
    model.says(RUTH).rereads("1 stands");
    Examination examination = examine(payee);
    assertThat(examination.assessment().verdict()).isEqualTo(alone).isEqualTo(new Verdict.Verify());
    assertThat(attribution(examination)).isEqualTo(Attribution.tried("Milan", List.of("Ruth")));
    assertThat(examination.consulted().limits())
        .anyMatch(limit -> limit.contains("thinks another speaker is the one being screened"));
  }

  @Test
  void what_falls_in_a_second_reading_leaves_the_place_to_the_one_it_points_at() {
    model.says(RUTH).rereads("1 misread");
    Examination examination = examine(Map.of(PAYEE, Strength.MODERATE));
    assertThat(examination.assessment().verdict().level()).isZero();
    assertThat(attribution(examination)).isEqualTo(pointedAt("Ruth", "Milan"));
    assertThat(examination.consulted().usage().calls()).isEqualTo(2);
  }

  @Test
  void where_what_it_points_at_falls_the_others_weigh_as_before() {
    model.says(RUTH + "\nstory-evades | 1: Which work have you done so far | 2: I have never left");
    model.rereads("1 misread");
    Map<String, Strength> payee = Map.of(PAYEE, Strength.STRONG);
    Examination examination = examine(payee);
    assertThat(examination.assessment().verdict()).isEqualTo(without(payee).assessment().verdict());
    assertThat(attribution(examination).label()).isEqualTo("Milan");
  }

  @Test
  void a_speaker_who_is_not_among_them_and_nobody_change_nothing() {
    for (String said : List.of(PlainAnswers.NOTHING, "voice 3", "voice 9")) {
      model.says(said);
      assertThat(attribution(examine(Map.of())).grounds()).isEqualTo(Attribution.Grounds.TRIED);
    }
  }

  @Test
  void models_that_name_different_speakers_name_nobody() {
    model.says(MILAN);
    ScriptedModel other = new ScriptedModel("two").says(RUTH);
    Examination examination = examiner(Map.of(), Agreement.ANY, model, other).examine(OPEN);
    assertThat(attribution(examination).grounds()).isEqualTo(Attribution.Grounds.TRIED);
  }

  @Test
  void where_all_must_agree_one_that_is_unclear_leaves_it_open() {
    ScriptedModel unclear = new ScriptedModel("two");
    model.says(MILAN).says(MILAN);
    unclear.says(PlainAnswers.NOTHING).says(PlainAnswers.NOTHING);
    assertThat(attribution(examiner(Map.of(), Agreement.ALL, model, unclear).examine(OPEN)))
        .extracting(Attribution::grounds)
        .isEqualTo(Attribution.Grounds.TRIED);
    assertThat(attribution(examiner(Map.of(), Agreement.ANY, model, unclear).examine(OPEN)).label())
        .isEqualTo("Milan");
  }

  private static Attribution attribution(Examination examination) {
    return Objects.requireNonNull(examination.caseFile().subject().attribution());
  }

  private static Attribution pointedAt(String label, String other) {
    return new Attribution(label, Attribution.Grounds.POINTED_AT, List.of(other));
  }

  private Examination examine(Map<String, Strength> rules) {
    return examiner(rules, Agreement.ANY, model).examine(OPEN);
  }

  private static Examination without(Map<String, Strength> rules) {
    return rules(rules).examine(OPEN);
  }

  private static Examiner rules(Map<String, Strength> found) {
    return new Examiner(
        List.of(
            way ->
                found.entrySet().stream()
                    .flatMap(
                        one ->
                            OpenTalk.found(
                                way,
                                Flags.flag(
                                    one.getKey().substring(0, 4).strip(), "g", one.getValue()),
                                one.getKey()))
                    .<Check>map(Cases.Answering::new)
                    .toList()),
        List.of(),
        new Weighing());
  }

  private static Examiner examiner(
      Map<String, Strength> found, Agreement agreement, Model... models) {
    return rules(found)
        .consulting(
            new Consultation(
                Prompts.longBook(),
                List.of(models),
                agreement,
                new PlainAnswers(),
                new RecentAnswers(1),
                Allowance.STANDARD));
  }
}
