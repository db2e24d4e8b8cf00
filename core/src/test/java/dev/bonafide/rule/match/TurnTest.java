package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.rule.ExampleCase;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What someone says in one go is one turn, in however many messages. */
class TurnTest {
  private static final String CARD =
      """
      title: t
      id: turn-test
      group: group
      status: stable
      strength: strong
      applies-to: [candidate]
      why: w
      innocent: [i]
      ask: {question: q, good: g, bad: b}
      sources: [s]
      fires: [a, b]
      silent: [c, d]
      """;

  private static final String NEAR = "when: {near: [laptop, money], within: 2-messages}\n";
  private static final String ASKED = "when: {asked: passport, answered: {any: never}}\n";
  private static final String CHATTER = "subject: it is all agreed with your office\n".repeat(20);

  private static boolean fires(String when, String text) {
    RuleBook book =
        RuleBook.read(List.of(new RuleSource("group/turn-test.yaml", CARD + when)), List.of());
    CaseFile caseFile = ExampleCase.of(text, SubjectKind.CANDIDATE, ExhibitKind.MESSAGES);
    return book.of(caseFile).getFirst().look(caseFile) instanceof Outcome.Finding;
  }

  @Test
  void two_turns_with_another_one_between_them_are_not_in_a_row() {
    assertThat(fires(NEAR, "subject: a laptop\nother: go on\nsubject: and money")).isTrue();
    assertThat(
            fires(
                NEAR,
                "subject: a laptop\nother: go on\nsubject: well\nother: yes\nsubject: and money"))
        .isFalse();
  }

  @Test
  void an_answer_counts_up_to_its_last_turn_and_not_in_the_next() {
    String asked = "when: {asked: passport, answered: {any: never}, within: 2-messages}\n";
    String turns = "other: your passport?\nsubject: hm\nother: so\n";
    assertThat(fires(asked, turns + "subject: never")).isTrue();
    assertThat(fires(asked, turns + "subject: well\nother: so\nsubject: never")).isFalse();
  }

  @Test
  void messages_that_the_subject_puts_between_two_of_theirs_part_nothing() {
    assertThat(
            fires(
                NEAR,
                "subject: a laptop\n"
                    + CHATTER
                    + "other: go on\n"
                    + CHATTER
                    + "subject: and money"))
        .isTrue();
  }

  @Test
  void messages_that_the_subject_puts_before_an_answer_hide_nothing() {
    assertThat(fires(ASKED, "other: your passport?\n" + CHATTER + "subject: I show it never"))
        .isTrue();
    assertThat(
            fires(
                ASKED,
                "other: your passport?\nsubject: fine\n"
                    + "other: thanks\nsubject: sure\n".repeat(9)
                    + "other: and now\nsubject: never"))
        .isFalse();
  }
}
