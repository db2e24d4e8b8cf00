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

class NearnessTest {
  private static final String CARD =
      """
      title: t
      id: near-test
      group: group
      status: stable
      strength: strong
      applies-to: [solicitation]
      why: w
      innocent: [i]
      ask: {question: q, good: g, bad: b}
      sources: [s]
      fires: [a, b]
      silent: [c, d]
      """;

  private static boolean fires(String when, String text) {
    RuleBook book =
        RuleBook.read(List.of(new RuleSource("group/near-test.yaml", CARD + when)), List.of());
    CaseFile caseFile = ExampleCase.of(text, SubjectKind.SOLICITATION, ExhibitKind.MESSAGES);
    return book.of(caseFile).getFirst().look(caseFile) instanceof Outcome.Finding;
  }

  private static final String WORDS = "when: {near: [laptop, home, money], within: 5-words}\n";

  @Test
  void words_further_apart_are_not_near() {
    assertThat(fires(WORDS, "a laptop at home for money")).isTrue();
    assertThat(fires(WORDS, "a laptop one two three four five six home for money")).isFalse();
  }

  @Test
  void so_many_words_between_two_are_near_and_one_more_is_far() {
    String two = "when: {near: [laptop, money], within: 5-words}\n";
    assertThat(fires(two, "laptop one two three four five money")).isTrue();
    assertThat(fires(two, "laptop one two three four five six money")).isFalse();
    assertThat(fires(two, "money one two three four five laptop")).isTrue();
    assertThat(fires(two, "money one two three four five six laptop")).isFalse();
    assertThat(fires(two, "laptop one two three\nfour five money")).isTrue();
    assertThat(fires(two, "laptop one two three\nfour five six money")).isFalse();
  }

  @Test
  void a_line_put_between_two_lines_changes_nothing() {
    assertThat(fires(WORDS, "take a laptop\nat home for money")).isTrue();
    assertThat(
            fires(
                WORDS, "take a laptop\n" + "so much honest text ".repeat(50) + "\nat home, money"))
        .isTrue();
  }

  @Test
  void the_rest_of_a_line_counts() {
    assertThat(fires(WORDS, "a laptop one two three four five\nat home for money")).isFalse();
  }

  @Test
  void a_decoy_before_the_match_hides_nothing() {
    String decoys = "laptop one two three four five six seven\n".repeat(300);
    assertThat(fires(WORDS, decoys + "my laptop\nat home for money\n" + decoys)).isTrue();
  }

  @Test
  void two_slots_do_not_share_a_word() {
    String when = "when: {near: [my laptop, laptop|computer], within: 5-words}\n";
    assertThat(fires(when, "it is my laptop")).isFalse();
    assertThat(fires(when, "it is my laptop not a computer")).isTrue();
  }

  @Test
  void some_of_the_slots_may_suffice_but_never_without_the_first() {
    String when =
        "when: {near: [laptop, home, money, weekly], within: 9-words, at-least: 3, must: 1}\n";
    assertThat(fires(when, "laptop at home for money")).isTrue();
    assertThat(fires(when, "at home for money weekly")).isFalse();
  }

  @Test
  void messages_in_a_row_are_counted_by_the_subjects_own() {
    String when = "when: {near: [laptop, money], within: 2-messages}\n";
    assertThat(fires(when, "subject: take a laptop\nother: why\nsubject: for money")).isTrue();
    assertThat(
            fires(
                when,
                "subject: take a laptop\nother: why\nsubject: hm\nother: so\nsubject: for money"))
        .isFalse();
  }

  @Test
  void three_things_may_stand_in_three_messages_of_a_chat_in_a_row() {
    assertThat(fires(WORDS, "subject: a laptop\nother: why\nsubject: at home\nsubject: for money"))
        .isTrue();
    assertThat(fires(WORDS, "subject: laptop a b c d e f\nsubject: at home\nsubject: for money"))
        .isFalse();
    assertThat(
            fires(
                WORDS,
                "subject: laptop\nother: a\nsubject: a\nother: b\nsubject: b\nother: c\n"
                    + "subject: home for money"))
        .isFalse();
  }

  @Test
  void two_things_may_meet_in_two_messages_by_chance() {
    String when = "when: {near: [laptop, money], within: 5-words}\n";
    assertThat(fires(when, "subject: a laptop\nsubject: for money")).isFalse();
  }

  @Test
  void a_sentence_and_a_line_are_walls() {
    String sentence = "when: {near: [laptop, money], within: sentence}\n";
    assertThat(fires(sentence, "laptop for money")).isTrue();
    assertThat(fires(sentence, "laptop. money")).isFalse();
    String line = "when: {near: [laptop, money], within: line}\n";
    assertThat(fires(line, "laptop. money")).isTrue();
    assertThat(fires(line, "laptop\nmoney")).isFalse();
  }

  @Test
  void ten_thousand_matches_of_each_slot_are_no_burden() {
    String text =
        ("laptop " + "x ".repeat(9)).repeat(10_000) + "laptop\n" + "money\n".repeat(10_000);
    assertThat(fires("when: {near: [laptop, money], within: 3-words}\n", text)).isTrue();
    assertThat(fires("when: {near: [laptop, nothing, money], within: 3-words}\n", text)).isFalse();
  }
}
