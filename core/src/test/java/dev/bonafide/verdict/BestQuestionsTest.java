package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestQuestionsTest {
  private static final String READ = "May I only read the code, or run it without any data?";
  private static final String MACHINE = "What is wrong with an empty machine?";

  private final Scene scene =
      new Scene(SubjectKind.RECRUITER, "Ada").chat("chat.txt", "Ada: run it now", "Ada: no other");

  private Outcome.Finding finding(String id, String title, Strength strength, String ask) {
    RedFlag flag =
        new RedFlag(
            id,
            title,
            id,
            strength,
            "why",
            List.of("innocent"),
            new FollowUpQuestion(ask, "good", "bad"),
            List.of("source"),
            false);
    return scene.finding(flag, strength == Strength.WEAK ? "no other" : "run it");
  }

  private List<String> best(Outcome.Finding... findings) {
    Assessment assessment =
        new Weighing().weigh(scene.caseFile(), List.of((Outcome[]) findings), List.of());
    return BestQuestions.of(assessment).stream().map(Question::ask).toList();
  }

  @Test
  void what_is_asked_was_not_just_refused() {
    Outcome.Finding run = finding("run", "Has a file run", Strength.STRONG, READ);
    Outcome.Finding refuses =
        finding("refuse", "Refuses to let the code be read", Strength.WEAK, MACHINE);
    assertThat(best(run, refuses).getLast()).isEqualTo(READ);
    assertThat(best(run).getFirst()).isEqualTo(READ);
  }

  @Test
  void what_tests_the_heaviest_finding_comes_before_what_is_always_worth_asking() {
    Outcome.Finding strong = finding("one", "Has a file run", Strength.STRONG, MACHINE);
    Outcome.Finding weak = finding("two", "Writes at night", Strength.WEAK, "Tell us your hours?");
    assertThat(best(strong, weak)).startsWith(MACHINE, "Tell us your hours?");
    assertThat(best(weak)).startsWith("Tell us your hours?").hasSize(3);
  }

  @Test
  void two_words_that_were_refused_are_enough_and_one_is_not() {
    Outcome.Finding run = finding("run", "Has a file run", Strength.STRONG, READ);
    assertThat(best(run, finding("no", "Refuses to have code read", Strength.WEAK, MACHINE)))
        .last()
        .isEqualTo(READ);
    assertThat(best(run, finding("no", "Refuses to have code seen", Strength.WEAK, MACHINE)))
        .first()
        .isEqualTo(READ);
  }

  @Test
  void only_what_was_refused_and_not_what_was_done_comes_last() {
    Outcome.Finding run = finding("run", "Has a file run", Strength.STRONG, READ);
    Outcome.Finding does =
        finding("does", "Wants to have the code only read", Strength.WEAK, MACHINE);
    assertThat(best(run, does)).startsWith(READ);
  }

  @Test
  void what_a_finding_itself_asks_was_not_refused_by_it() {
    Outcome.Finding refuses =
        finding("refuse", "Refuses to let the code be read", Strength.STRONG, READ);
    assertThat(best(refuses)).startsWith(READ);
  }

  @Test
  void the_heaviest_comes_first_though_a_milder_one_asks_more_openly() {
    Outcome.Finding strong = finding("one", "Has a file run", Strength.STRONG, "Is it empty?");
    Outcome.Finding weak = finding("two", "Writes at night", Strength.WEAK, "Tell us your hours?");
    assertThat(best(strong, weak)).startsWith("Is it empty?", "Tell us your hours?");
  }

  @Test
  void nothing_is_lost_and_nothing_asked_twice() {
    Outcome.Finding strong = finding("one", "Has a file run", Strength.STRONG, MACHINE);
    Assessment assessment =
        new Weighing().weigh(scene.caseFile(), List.of((Outcome) strong), List.of());
    assertThat(BestQuestions.of(assessment))
        .containsExactlyInAnyOrderElementsOf(assessment.questions());
  }

  @Test
  void a_second_question_on_one_matter_waits_for_the_others() {
    Outcome.Finding strong = finding("one", "Has a file run", Strength.STRONG, MACHINE);
    Outcome.Finding same = finding("two", "Has it run soon", Strength.MODERATE, "Why so soon?");
    Outcome.Finding other = finding("three", "Writes at night", Strength.WEAK, "Which hours?");
    assertThat(best(strong, same, other))
        .startsWith(MACHINE, "Which hours?")
        .contains("Why so soon?");
  }
}
