package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.Attribution.Grounds;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.scene.Scene;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada").chat("a.txt", "Ada: one", "Ada: two");

  private Assessment assessed(Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of());
  }

  private static List<Question> questions(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Question(stem + i, List.of(), "good", "bad"))
        .toList();
  }

  /** One with so many questions of its own. */
  private Assessment asking(int own) {
    Assessment some = assessed(scene.finding(flag("a", "g", STRONG), "one"));
    return new Assessment(
        some.verdict(),
        some.weight(),
        some.said(),
        some.findings(),
        questions("own ", own),
        some.advised(),
        some.wouldChange());
  }

  private static List<String> asked(Assessment assessment) {
    return assessment.questions().stream().map(Question::ask).toList();
  }

  @Test
  void where_nothing_is_asked_nothing_that_was_fitted_is_asked_either() {
    assertThat(asked(asking(0).asking(questions("fitted ", 2)))).isEmpty();
    assertThat(asked(asking(2).asking(List.of()))).containsExactly("own 0", "own 1");
  }

  @Test
  void what_was_fitted_comes_after_the_own_three_of_it_at_most_and_seven_in_all() {
    assertThat(asked(asking(2).asking(questions("fitted ", 2))))
        .containsExactly("own 0", "own 1", "fitted 0", "fitted 1");
    assertThat(asked(asking(7).asking(questions("fitted ", 5))))
        .containsExactly("own 0", "own 1", "own 2", "own 3", "fitted 0", "fitted 1", "fitted 2");
    assertThat(asked(asking(7).asking(questions("fitted ", 1)))).hasSize(7).contains("fitted 0");
  }

  @Test
  void what_a_model_would_ask_is_asked_although_little_was_said() {
    Assessment little = assessed();
    assertThat(little.verdict()).isEqualTo(new Verdict.InsufficientEvidence());
    Assessment asking = little.asking(questions("fitted ", 1));
    assertThat(asking.verdict()).isEqualTo(new Verdict.Verify());
    assertThat(asked(asking)).startsWith("fitted 0");
    assertThat(asking.said()).extracting(TranslatableText::key).contains(Assessment.OPEN);
  }

  @Test
  void nothing_is_asked_first_where_it_is_not_clear_who_is_screened() {
    Assessment untold =
        new Weighing()
            .weigh(
                scene.caseFile().attributed(new Attribution(null, Grounds.UNTOLD, List.of("Ada"))),
                List.of(),
                List.of());
    assertThat(untold.asking(questions("fitted ", 1)).verdict())
        .isEqualTo(new Verdict.InsufficientEvidence());
  }

  @Test
  void what_is_noted_counts_for_nothing_and_is_told_apart() {
    Assessment noted = assessed(scene.finding(flag("a", "g", WEAK), "one"));
    assertThat(noted.counted()).isEmpty();
    assertThat(noted.noted()).hasSize(1);
    Assessment flagged =
        assessed(
            scene.finding(flag("a", "g", STRONG), "one"),
            scene.finding(flag("b", "h", STRONG), "two"));
    assertThat(flagged.counted()).hasSize(2);
    assertThat(flagged.noted()).isEmpty();
  }
}
