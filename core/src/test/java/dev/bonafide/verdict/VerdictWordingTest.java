package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictWordingTest {
  private final Scene scene =
      new Scene(SubjectKind.JOB_POST, null)
          .chat("a.txt", "Ada: one", "Ada: two", "Ada: three", "Ada: four five six seven eight");

  private Assessment weigh(Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of());
  }

  @Test
  void too_little_says_how_much_is_asked_for() {
    assertThat(weigh(new Outcome.Clear("a")).summary()).startsWith("Only 1 of the 8 checks");
  }

  @Test
  void nothing_found_says_how_much_looked() {
    List<Outcome> clear = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clear.add(new Outcome.Clear("check-" + i));
    }
    assertThat(weigh(clear.toArray(Outcome[]::new)).summary())
        .isEqualTo(
            "8 checks could look, and none found anything. Rules alone see about a third of such"
                + " frauds. A language model, more of the conversation, or your own notes would"
                + " show more.");
  }

  @Test
  void where_a_model_was_heard_nothing_is_said_of_what_rules_alone_see() {
    assertThat(weigh(scene.finding(flag("a", "g", MODERATE), "one")).heard().summary())
        .isEqualTo(
            "One check could look. One sign is noted; by itself it is not enough to call for a"
                + " check.");
  }

  @Test
  void one_thing_to_check_may_be_innocent() {
    assertThat(weigh(scene.finding(flag("a", "g", DECISIVE), "one")).summary())
        .isEqualTo(
            "One thing should be checked first: “Title of a”. It may well have an innocent"
                + " explanation.");
  }

  @Test
  void weak_signs_together_are_called_weak() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", WEAK), "one"),
                    scene.finding(flag("b", "h", WEAK), "two"),
                    scene.finding(flag("c", "i", WEAK), "three"))
                .summary())
        .startsWith("Three weak signs of different kinds stand together");
  }

  @Test
  void two_that_support_each_other_are_both_named() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", STRONG), "one"),
                    scene.finding(flag("b", "h", STRONG), "two"))
                .summary())
        .isEqualTo(
            "Two findings of different kinds support each other, above all “Title of a” and"
                + " “Title of b”.");
  }

  @Test
  void a_decisive_one_is_named_and_the_others_are_counted() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", DECISIVE), "one"),
                    scene.finding(flag("b", "h", WEAK), "two"))
                .summary())
        .isEqualTo(
            "One finding is decisive, if true: “Title of a”. One further finding stands beside it.");
  }

  @Test
  void every_verdict_says_what_would_change_it() {
    assertThat(weigh().wouldChange()).isNotEmpty();
    assertThat(weigh(scene.finding(flag("a", "g", WEAK), "one")).wouldChange()).isNotEmpty();
    assertThat(weigh(scene.finding(flag("a", "g", STRONG), "one")).wouldChange()).isNotEmpty();
    assertThat(weigh(scene.finding(flag("a", "g", DECISIVE), "one")).wouldChange()).hasSize(2);
  }
}
