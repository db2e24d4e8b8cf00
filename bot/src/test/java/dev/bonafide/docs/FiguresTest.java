package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.evaluation.RuleFigures;
import org.junit.jupiter.api.Test;

/** Figures are told as what they are worth. */
class FiguresTest {

  @Test
  void a_rule_that_could_hardly_look_says_so() {
    assertThat(Figures.of(new RuleFigures("r", 5, 0, 5, 3)))
        .contains(
            "fraud: 5 of 5 cases, 100% (65% to 100%) | ", "Too few cases in which it could run");
  }

  @Test
  void a_rule_that_never_fired_says_so() {
    assertThat(Figures.of(new RuleFigures("r", 0, 0, 0, 57)))
        .contains("fraud: 0 of 0 cases, no case | genuine: 0 of 57 cases, 0% (0% to 4.5%)");
    assertThat(Figures.of(new RuleFigures("r", 0, 0, 48, 57)))
        .contains("It fired on none of these cases");
  }

  @Test
  void a_difference_that_chance_may_have_made_is_none() {
    assertThat(Figures.of(new RuleFigures("r", 3, 0, 48, 57)))
        .contains("Too few cases to say whether it fires more often on fraud");
  }

  @Test
  void a_difference_is_told_with_its_interval() {
    assertThat(Figures.of(new RuleFigures("r", 20, 1, 48, 57)))
        .containsPattern("about \\d+ times as often .* \\(90% interval: \\d\\.\\d to \\d+\\)");
  }

  @Test
  void words_that_look_like_markup_are_words() {
    assertThat(Markdown.plain("<b> *x* [a](b) `c` | #1"))
        .isEqualTo("\\<b\\> \\*x\\* \\[a\\](b) \\`c\\` \\| \\#1");
    assertThat(Markdown.plain("camera_off and _so_")).isEqualTo("camera_off and \\_so\\_");
    assertThat(Markdown.plain("1. first")).isEqualTo("1\\. first");
    assertThat(Markdown.plain("- first - last")).isEqualTo("\\- first - last");
  }
}
