package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Outcome;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.pattern.PatternWindow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeighedTest {
  private final Scene scene = new Scene(SubjectKind.CANDIDATE, "Ada").chat("a.txt", "Ada: one");
  private final Outcome.Finding finding = scene.finding(flag("a", "g", STRONG), "one");

  private Weighed told(String check) {
    return new Weighed(scene.finding(flag(check, "g", STRONG), "one"), 1, false, null);
  }

  @Test
  void nobody_tells_what_stands_for_itself() {
    assertThat(new Weighed(finding, 1, false, null).isToldBy(told("b"))).isFalse();
  }

  @Test
  void a_pattern_tells_its_members_and_a_head_what_is_beneath_it() {
    assertThat(new Weighed(finding, 1, false, "b").isToldBy(told("b"))).isTrue();
    assertThat(new Weighed(finding, 1, false, "b").isToldBy(told("c"))).isFalse();
    assertThat(new Weighed(finding, 1, false, null).under("b").isToldBy(told("b"))).isTrue();
    assertThat(new Weighed(finding, 1, false, null).under("b").isToldBy(told("c"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void the_name_of_a_distance_leads_back_to_it(PatternWindow window) {
    assertThat(PatternWindow.of(window.id())).contains(window);
    assertThat(PatternWindow.of(window.id() + "s")).isEmpty();
  }

  @Test
  void a_question_is_asked_in_english_where_nobody_wrote_it_otherwise() {
    Question question =
        new Question(
            "Is Graz large?",
            "Is it large?",
            List.of("a"),
            "good",
            "bad",
            Map.of(
                BotLanguage.SPANISH,
                new FollowUpQuestion("¿Es grande?", "Dice que sí.", "Calla.")));
    assertThat(question.in(BotLanguage.KOREAN))
        .isEqualTo(
            new Question("Is Graz large?", "Is it large?", List.of("a"), "good", "bad", Map.of()));
    assertThat(question.in(BotLanguage.SPANISH))
        .isEqualTo(new Question("¿Es grande?", List.of("a"), "Dice que sí.", "Calla."));
  }

  @Test
  void every_verdict_is_shown_in_words_of_its_own() {
    assertThat(
            List.of(
                new Verdict.InsufficientEvidence().shown(),
                new Verdict.NoRedFlags().shown(),
                new Verdict.Verify().shown(),
                new Verdict.HighRisk().shown()))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }
}
