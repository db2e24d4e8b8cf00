package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.experimental;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.check.Source;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternWindow;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MattersTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat("chat.txt", "Ada 0: pay my friend now", "Ada 600: my camera broke, pay my friend");

  private final Outcome.Finding payee =
      scene.finding(flag("payee", "payment", STRONG), "pay my friend now", "camera");
  private final Outcome.Finding friend =
      scene.finding(flag("friend", "identity", MODERATE), "my friend");

  private Map<String, String> told(List<Pattern> patterns, Outcome... outcomes) {
    return told(new Weighing().weigh(scene.caseFile(), List.of(outcomes), patterns));
  }

  private static Map<String, String> told(Assessment assessment) {
    Map<String, String> told = new TreeMap<>();
    for (Weighed one : assessment.findings()) {
      String head = one.beneath();
      told.put(one.finding().check(), head == null ? "" : head);
    }
    return told;
  }

  @Test
  void what_rests_on_other_words_too_has_its_own_entry() {
    Outcome.Finding more = scene.finding(friend.flag(), "my friend", "broke, pay");
    assertThat(told(List.of(), payee, more)).isEqualTo(Map.of("payee", "", "friend", ""));
  }

  @Test
  void a_milder_finding_on_the_same_words_is_told_beneath_and_has_no_number() {
    Assessment assessment =
        new Weighing().weigh(scene.caseFile(), List.of(friend, payee), List.of());
    assertThat(told(assessment)).isEqualTo(Map.of("payee", "", "friend", "payee"));
    assertThat(assessment.findings()).extracting(Weighed::number).containsExactly(1, 0);
    assertThat(assessment.summary()).doesNotContain("Two");
  }

  @Test
  void the_more_telling_one_has_the_entry_whatever_it_weighs_beside_others() {
    Outcome.Finding wage = scene.finding(flag("wage", "payment", STRONG), "broke");
    Outcome.Finding pay = scene.finding(flag("pay", "payment", STRONG), "pay my friend now");
    Outcome.Finding some = scene.finding(flag("some", "other", MODERATE), "pay my friend now");
    assertThat(told(List.of(), wage, some, pay)).containsEntry("some", "pay");
  }

  @Test
  void a_finding_on_trial_never_tells_a_proven_one_however_strong_it_would_be() {
    Outcome.Finding trial =
        scene.finding(experimental("trial", "other", STRONG), "pay my friend now");
    Outcome.Finding weak = scene.finding(flag("weak", "payment", WEAK), "pay my friend now");
    assertThat(told(List.of(), trial, weak)).isEqualTo(Map.of("weak", "", "trial", "weak"));
    assertThat(told(List.of(), weak, trial)).isEqualTo(Map.of("weak", "", "trial", "weak"));
  }

  @Test
  void of_equals_the_rules_tells_the_models_and_then_the_one_with_more_words() {
    Outcome.Finding rule = scene.finding(flag("z-rule", "payment", STRONG), "pay my friend now");
    Outcome.Finding model =
        scene.finding(flag("model", "identity", STRONG), "pay my friend now").by(Source.MODEL);
    assertThat(told(List.of(), model, rule)).isEqualTo(Map.of("z-rule", "", "model", "z-rule"));
    Outcome.Finding more =
        scene.finding(flag("zz-more", "g", STRONG), "pay my friend now", "camera");
    assertThat(told(List.of(), rule, more)).isEqualTo(Map.of("zz-more", "", "z-rule", "zz-more"));
  }

  @Test
  void of_equals_in_everything_the_name_decides_in_whatever_order_they_come() {
    Outcome.Finding a = scene.finding(flag("a", "payment", STRONG), "my friend");
    Outcome.Finding b = scene.finding(flag("b", "identity", STRONG), "my friend");
    assertThat(told(List.of(), a, b)).isEqualTo(Map.of("a", "", "b", "a"));
    assertThat(told(List.of(), b, a)).isEqualTo(Map.of("a", "", "b", "a"));
  }

  @Test
  void the_same_words_handed_in_twice_are_one_matter() {
    Scene twice =
        new Scene(SubjectKind.CANDIDATE, "Ada")
            .chat("one.txt", "Ada: pay my friend")
            .chat("two.txt", "Ada: so, pay my friend");
    Outcome.Finding one = twice.finding(payee.flag(), "pay my friend");
    Outcome.Finding other = twice.finding(flag("other", "identity", WEAK), "so, pay my friend");
    Outcome.Finding same =
        new Outcome.Finding(
            other.flag(),
            other.strength(),
            twice.finding(other.flag(), "pay my friend").evidence(),
            false);
    assertThat(told(new Weighing().weigh(twice.caseFile(), List.of(one, same), List.of())))
        .containsEntry("other", "payee");
  }

  @Test
  void a_pattern_and_its_members_never_tell_each_other() {
    Outcome.Finding one = scene.finding(flag("one", "payment", STRONG), "my friend");
    Outcome.Finding two = scene.finding(flag("two", "identity", STRONG), "my friend");
    Pattern both =
        new Pattern(
            flag("both", "interview", MODERATE),
            Set.of(SubjectKind.CANDIDATE),
            List.of("one", "two"),
            List.of(),
            PatternWindow.CASE);
    Assessment assessment =
        new Weighing().weigh(scene.caseFile(), List.of(one, two, friend), List.of(both));
    assertThat(assessment.findings()).filteredOn(Weighed::hasEntry).hasSize(1);
    assertThat(told(assessment)).containsEntry("friend", "one").containsEntry("both", "");
  }

  @Test
  void what_counts_is_never_told_beneath_what_is_only_noted() {
    Outcome.Finding one = scene.finding(flag("one", "payment", STRONG), "my friend");
    Outcome.Finding wide = scene.finding(flag("wide", "other", WEAK), "my friend", "my camera");
    Pattern lone =
        new Pattern(
            flag("lone", "interview", WEAK),
            Set.of(SubjectKind.CANDIDATE),
            List.of("one"),
            List.of(),
            PatternWindow.CASE);
    Assessment assessment =
        new Weighing().weigh(scene.caseFile(), List.of(one, wide), List.of(lone));
    assertThat(assessment.findings())
        .filteredOn(Weighed::hasEntry)
        .filteredOn(entry -> !entry.noted())
        .hasSize(1);
  }

  @Test
  void what_was_set_aside_tells_nothing_that_stands() {
    scene.written("note", ExhibitKind.NOTE, "known to us");
    List<Citation> noted = scene.finding(flag("noted", "g", STRONG), "known to us").evidence();
    Assessment assessment =
        new Weighing()
            .weigh(
                scene.caseFile(),
                List.of(payee, friend),
                List.of(),
                List.of(),
                List.of(new Refuted("payee", noted)));
    assertThat(told(assessment)).containsEntry("friend", "");
  }

  @Test
  void one_matter_changes_no_count_and_no_verdict() {
    Assessment together = new Weighing().weigh(scene.caseFile(), List.of(payee, friend), List.of());
    assertThat(together.count())
        .isEqualTo(together.findings().stream().mapToInt(Weighed::weight).sum());
  }

  @Test
  void what_is_only_shown_beside_them_is_told_beneath_as_well() {
    Assessment assessment = new Weighing().weigh(scene.caseFile(), List.of(payee), List.of());
    Outcome.Finding broke = scene.finding(flag("broke", "interview", WEAK), "broke");
    RuledWords unruled =
        RuledWords.of(new Places(scene.caseFile()), List.of(), List.of(), List.of());
    Assessment noting = assessment.noting(List.of(friend, broke), unruled);
    assertThat(told(noting)).containsEntry("friend", "payee").containsEntry("broke", "");
    assertThat(noting.findings()).extracting(Weighed::number).containsExactly(1, 0, 2);
  }

  @Test
  void no_one_says_that_no_rule_matched_above_what_is_shown_beside() {
    Scene post =
        new Scene(SubjectKind.JOB_POST, null)
            .chat("a.txt", "Ada: one", "Ada: two", "Ada: three", "Ada: four five six seven eight")
            .written("note", ExhibitKind.NOTE, "known to us");
    List<Outcome> clear = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clear.add(new Outcome.Clear("check-" + i));
    }
    Assessment assessment = new Weighing().weigh(post.caseFile(), clear, List.of());
    assertThat(assessment.said()).extracting(TranslatableText::key).contains("summary.alone");
    RuledWords unruled =
        RuledWords.of(new Places(post.caseFile()), List.of(), List.of(), List.of());
    Outcome.Finding beside = post.finding(flag("friend", "payment", WEAK), "three");
    assertThat(assessment.noting(List.of(beside), unruled).said())
        .extracting(TranslatableText::key)
        .doesNotContain("summary.alone");
  }
}
