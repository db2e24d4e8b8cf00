package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.rule.ExampleCase;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A note that is labeled with a red flag is quoted with what it tells, and not its first words. */
class LabeledNoteTest {
  private static final String CARD =
      """
      title: t
      id: remote-test
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
      when: {says: laptop farm}
      """;

  private static String quoted(String text) {
    RuleBook book =
        RuleBook.read(List.of(new RuleSource("group/remote-test.yaml", CARD)), List.of());
    CaseFile caseFile = ExampleCase.of(text, SubjectKind.CANDIDATE, ExhibitKind.MESSAGES);
    return book.of(caseFile).getFirst().look(caseFile) instanceof Outcome.Finding found
        ? String.join(" / ", found.evidence().stream().map(Citation::quote).toList())
        : "";
  }

  @Test
  void a_note_of_several_sentences_is_quoted_whole() {
    assertThat(quoted("note: remote_test: It was a lie. Someone logs on from abroad."))
        .isEqualTo("remote_test: It was a lie. Someone logs on from abroad");
  }

  @Test
  void a_long_note_is_quoted_as_far_as_a_quote_may_reach() {
    assertThat(quoted("note: remote_test: It was a lie. " + "He said so. ".repeat(40)))
        .startsWith("remote_test: It was a lie. He said so.")
        .hasSizeBetween(200, 240);
  }

  @Test
  void words_without_a_label_are_quoted_by_the_sentence() {
    assertThat(quoted("subject: It was a lie. There is a laptop farm. He said so."))
        .isEqualTo("There is a laptop farm");
  }
}
