package dev.bonafide.verdict;

import static dev.bonafide.check.Source.MODEL;
import static dev.bonafide.check.Source.MODEL_SUSPECTED;
import static dev.bonafide.check.Source.MODEL_UPHELD;
import static dev.bonafide.check.Source.RULES;
import static dev.bonafide.check.Source.RULES_SUSPECTED;
import static dev.bonafide.check.Source.RULES_UPHELD;
import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.experimental;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Counts;
import dev.bonafide.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far what a model points at may carry a case. */
class ModelLegsTest {
  private static final Verdict VERIFY = new Verdict.Verify();
  private static final Verdict HIGH_RISK = new Verdict.HighRisk();

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat("chat.txt", "Ada 0: one", "Bo 10: two", "Ada 600: three", "Ada 1200: four");

  @Test
  void two_that_only_a_model_points_at_are_a_reason_to_check_and_no_more() {
    assertThat(verdict(one(STRONG, MODEL), other(STRONG, MODEL))).isEqualTo(VERIFY);
  }

  @Test
  void a_models_strong_finding_is_no_leg_for_a_moderate_rule() {
    assertThat(verdict(one(STRONG, MODEL), other(MODERATE, RULES))).isEqualTo(VERIFY);
  }

  @Test
  void one_that_is_upheld_does_not_carry_one_that_is_not() {
    assertThat(verdict(one(STRONG, MODEL_UPHELD), other(STRONG, MODEL))).isEqualTo(VERIFY);
  }

  @Test
  void one_that_only_a_model_points_at_is_noted() {
    assertThat(verdict(one(DECISIVE, MODEL)).level()).isZero();
    assertThat(verdict(one(MODERATE, MODEL_UPHELD))).isEqualTo(VERIFY);
  }

  @Test
  void what_only_a_model_points_at_stops_no_case_beside_words_of_a_rule() {
    assertThat(verdict(one(DECISIVE, RULES), other(DECISIVE, MODEL))).isEqualTo(VERIFY);
    Weighing two = new Weighing(Counts.stoppingAt(2), Acts.APART);
    assertThat(verdict(two, one(STRONG, RULES), other(STRONG, MODEL))).isEqualTo(VERIFY);
    assertThat(verdict(two, one(STRONG, RULES), other(STRONG, RULES))).isEqualTo(HIGH_RISK);
  }

  @Test
  void a_decisive_one_stops_a_case_by_itself_once_it_is_upheld() {
    assertThat(verdict(one(DECISIVE, RULES), other(WEAK, RULES))).isEqualTo(VERIFY);
    assertThat(verdict(one(DECISIVE, MODEL), other(WEAK, RULES)).level()).isZero();
    assertThat(verdict(one(DECISIVE, RULES_UPHELD))).isEqualTo(HIGH_RISK);
    assertThat(verdict(one(DECISIVE, MODEL_UPHELD))).isEqualTo(HIGH_RISK);
    assertThat(verdict(one(STRONG, MODEL_UPHELD))).isEqualTo(VERIFY);
  }

  @Test
  void what_a_second_reading_only_suspects_stops_no_case_by_itself() {
    assertThat(verdict(one(DECISIVE, RULES_SUSPECTED))).isEqualTo(VERIFY);
    assertThat(verdict(one(DECISIVE, MODEL_SUSPECTED))).isEqualTo(VERIFY);
    assertThat(verdict(one(STRONG, RULES_SUSPECTED), other(STRONG, MODEL_SUSPECTED)))
        .isEqualTo(VERIFY);
  }

  @Test
  void what_is_only_suspected_carries_a_case_with_what_is_plainly_told() {
    assertThat(verdict(one(STRONG, RULES_SUSPECTED), other(MODERATE, MODEL_UPHELD)))
        .isEqualTo(HIGH_RISK);
    assertThat(verdict(one(STRONG, MODEL_UPHELD), other(MODERATE, RULES_SUSPECTED)))
        .isEqualTo(HIGH_RISK);
    assertThat(verdict(one(DECISIVE, RULES_SUSPECTED), other(MODERATE, RULES_UPHELD)))
        .isEqualTo(HIGH_RISK);
  }

  @Test
  void a_suspicion_takes_nothing_from_what_words_of_rules_come_to() {
    Weighing two = new Weighing(Counts.stoppingAt(2), Acts.APART);
    assertThat(verdict(two, one(STRONG, RULES_SUSPECTED), other(STRONG, RULES)))
        .isEqualTo(HIGH_RISK);
    assertThat(verdict(two, one(STRONG, MODEL_SUSPECTED), other(STRONG, RULES))).isEqualTo(VERIFY);
  }

  @Test
  void what_a_reviewer_confirmed_is_as_good_as_upheld() {
    Ruling yes = new Ruling("a", Disposition.CONFIRMED, "U1", "so it is", Set.of(), false);
    assertThat(
            new Weighing()
                .weigh(
                    scene.caseFile(),
                    List.of(one(STRONG, RULES), other(MODERATE, RULES_UPHELD)),
                    List.of(),
                    List.of(yes))
                .verdict())
        .isEqualTo(HIGH_RISK);
  }

  @Test
  void two_that_are_upheld_may_carry_a_case_together() {
    assertThat(verdict(one(STRONG, MODEL_UPHELD), other(MODERATE, MODEL_UPHELD)))
        .isEqualTo(HIGH_RISK);
    assertThat(verdict(one(STRONG, MODEL_UPHELD), other(MODERATE, RULES))).isEqualTo(VERIFY);
  }

  @Test
  void two_that_are_upheld_need_not_be_minutes_apart_but_may_not_rest_on_one_sentence() {
    Scene talk =
        new Scene(SubjectKind.CANDIDATE, "Ada")
            .chat("chat.txt", "Ada 0: Pay my cousin. Ship the laptop to him, too.");
    Outcome.Finding pay = talk.finding(flag("a", "g", STRONG), "Pay my cousin");
    Outcome.Finding laptop = talk.finding(flag("b", "h", MODERATE), "Ship the laptop");
    Outcome.Finding cousin = talk.finding(flag("c", "i", MODERATE), "my cousin");
    assertThat(verdict(talk, pay.by(MODEL_UPHELD), laptop.by(MODEL_UPHELD))).isEqualTo(HIGH_RISK);
    assertThat(verdict(talk, pay.by(RULES_UPHELD), laptop.by(MODEL_UPHELD))).isEqualTo(HIGH_RISK);
    assertThat(verdict(talk, pay.by(MODEL_UPHELD), cousin.by(MODEL_UPHELD))).isEqualTo(VERIFY);
    assertThat(verdict(talk, pay.by(MODEL_UPHELD), laptop.by(MODEL))).isEqualTo(VERIFY);
  }

  @Test
  void two_that_are_upheld_may_be_of_one_group_but_one_of_them_has_to_be_strong() {
    Outcome.Finding same = scene.finding(flag("c", "g", MODERATE), "three").by(MODEL_UPHELD);
    assertThat(verdict(one(STRONG, MODEL_UPHELD), same)).isEqualTo(HIGH_RISK);
    assertThat(verdict(one(MODERATE, MODEL_UPHELD), other(MODERATE, MODEL_UPHELD)))
        .isEqualTo(VERIFY);
  }

  @Test
  void what_is_on_trial_is_noted_and_weighs_nothing() {
    Assessment assessment =
        weigh(scene, scene.finding(experimental("a", "g", STRONG), "one").by(MODEL));
    assertThat(assessment.verdict().level()).isZero();
    assertThat(assessment.noted()).hasSize(1);
    assertThat(assessment.count()).isZero();
  }

  @Test
  void a_model_that_sees_nothing_is_no_look_that_reassures() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      outcomes.add(new Outcome.Clear("story-" + i, MODEL));
    }
    assertThat(new Weighing().weigh(scene.caseFile(), outcomes, List.of()).verdict())
        .isEqualTo(new Verdict.InsufficientEvidence());
  }

  private Outcome.Finding one(Strength strength, Source by) {
    return scene.finding(flag("a", "g", strength), "one").by(by);
  }

  private Outcome.Finding other(Strength strength, Source by) {
    return scene.finding(flag("b", "h", strength), "three").by(by);
  }

  private Verdict verdict(Outcome... outcomes) {
    return verdict(scene, outcomes);
  }

  private Verdict verdict(Weighing weighing, Outcome... outcomes) {
    return weighing.weigh(scene.caseFile(), List.of(outcomes), List.of()).verdict();
  }

  private static Verdict verdict(Scene told, Outcome... outcomes) {
    return weigh(told, outcomes).verdict();
  }

  private static Assessment weigh(Scene told, Outcome... outcomes) {
    return new Weighing().weigh(told.caseFile(), List.of(outcomes), List.of());
  }
}
