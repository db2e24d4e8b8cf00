package dev.bonafide.lab.evaluation.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Submission;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examiner;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that hear how someone speaks, or who they are, are planted, and must be caught. */
class BiasedRuleTest {
  private static final String CARD =
      """
      title: Has a stranger's machine kept
      id: equipment-x
      group: equipment
      status: stable
      strength: strong
      applies-to: [candidate]
      why: A lent machine hides who works.
      innocent: [A help desk]
      ask: {question: Who sits there?, good: The owner, bad: Nobody}
      sources: [a source]
      fires: [send her, we send her]
      silent: [a help desk, a stranger]
      """;

  private static final Submission KEEPER =
      Tried.candidate(
          "Bethany Osterlund",
          "Bethany: My friend keeps the laptop and she needs it in the office, we send her a key."
              + "\nRaf: her own?");

  private static List<String> movedBy(String phrase) {
    RuleBook book =
        RuleBook.read(
            List.of(
                new RuleSource(
                    "equipment/equipment-x.yaml", CARD + "when: {says: \"" + phrase + "\"}")),
            List.of());
    Examiner examiner = new Examiner(List.of(book), List.of(), new Weighing());
    LabelledCase one =
        new LabelledCase("x", CaseLabel.GENUINE, List.of(), Expectation.NONE, KEEPER);
    return new SwapTrial(Tried::read, examiner::examine)
        .of(one, examiner.examine(Tried.read(KEEPER)), Swaps.all()).stream()
            .filter(Swapped::movesVerdict)
            .map(Swapped::swap)
            .toList();
  }

  @Test
  void a_rule_that_hears_a_woman_alone_is_caught() {
    assertThat(movedBy("and she")).containsExactly("pronouns");
  }

  @Test
  void a_rule_that_hears_one_person_of_a_verb_alone_is_caught() {
    assertThat(movedBy("friend keeps")).containsExactly("English: no s in the third person");
  }

  @Test
  void a_rule_that_hears_one_tense_alone_is_caught() {
    assertThat(movedBy("we send")).containsExactly("English: the present told in its long form");
  }

  @Test
  void a_rule_that_names_an_article_or_goes_without_a_verb_is_moved_by_no_english() {
    assertThat(movedBy("keeps the laptop|keep the laptop")).isEmpty();
    assertThat(movedBy("laptop")).isEmpty();
  }
}
