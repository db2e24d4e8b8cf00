package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.rule.ExampleCase;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence that has all that a rule looks for tells more than several that share it. */
class PiecedTogetherTest {
  private static final String CARD =
      """
      title: t
      id: near-test
      group: group
      status: stable
      strength: strong
      applies-to: [candidate, solicitation]
      why: w
      innocent: [i]
      ask: {question: q, good: g, bad: b}
      sources: [s]
      fires: [a, b]
      silent: [c, d]
      """;
  private static final String NEAR = "when: {near: [laptop, money], within: 9-words}\n";
  private static final String BOTH =
      "when: {all: [{says: laptop|computer}, {says: money|dollars}]}\n";
  private static final String EITHER =
      "when: {any: [{says: rent me}, {near: [laptop, money], within: 9-words}]}\n";

  private static Outcome.Finding found(String when, String text) {
    return found(SubjectKind.SOLICITATION, when, text);
  }

  private static Outcome.Finding found(SubjectKind kind, String when, String text) {
    RuleBook book =
        RuleBook.read(List.of(new RuleSource("group/near-test.yaml", CARD + when)), List.of());
    CaseFile caseFile = ExampleCase.of(text, kind, ExhibitKind.MESSAGES);
    return (Outcome.Finding) book.of(caseFile).getFirst().look(caseFile);
  }

  private static void isPieced(Outcome.Finding finding) {
    assertThat(finding.joint()).isTrue();
    assertThat(finding.strength()).isEqualTo(Strength.MODERATE);
    assertThat(finding.ifUpheld()).isEqualTo(Strength.STRONG);
  }

  private static void isWhole(Outcome.Finding finding, boolean joint) {
    assertThat(finding.joint()).isEqualTo(joint);
    assertThat(finding.strength()).isEqualTo(Strength.STRONG);
  }

  @Test
  void what_two_sentences_share_is_no_more_than_moderate() {
    isPieced(found(NEAR, "We send the laptop. The money comes on Friday."));
    isPieced(found(NEAR, "We send the laptop\nthe money comes on Friday"));
    isPieced(found(BOTH, "We send the laptop. The money comes on Friday."));
    isPieced(found(EITHER, "We send the laptop. The money comes on Friday."));
  }

  @Test
  void what_one_sentence_has_keeps_the_strength_of_its_rule() {
    isWhole(found(NEAR, "Keep the laptop and the money is yours"), true);
    isWhole(found(BOTH, "Keep the laptop and the money is yours"), false);
    isWhole(found(EITHER, "Keep the laptop and the money is yours"), false);
    isWhole(found(EITHER, "Just rent me yours"), false);
  }

  @Test
  void what_a_candidate_says_in_two_sentences_keeps_it_too() {
    isWhole(
        found(SubjectKind.CANDIDATE, NEAR, "I keep the laptop. The money comes on Friday."), true);
  }

  @Test
  void pieces_that_stand_before_a_whole_sentence_weaken_nothing() {
    String pieces = "We send the laptop. The money comes on Friday.\n";
    isWhole(found(NEAR, pieces + "Keep the laptop and the money is yours"), true);
    isWhole(found(BOTH, pieces + "Keep the laptop and the money is yours"), false);
  }
}
