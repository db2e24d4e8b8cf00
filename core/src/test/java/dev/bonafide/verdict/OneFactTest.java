package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Scene;
import dev.bonafide.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneFactTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .written("note 1", ExhibitKind.NOTE, "One and two. Three is here. Four. Five.")
          .written("cv.txt", ExhibitKind.RESUME, "Lives in Lund\nWorks in Graz\n")
          .written("cv again.txt", ExhibitKind.RESUME, "* lives in  Lund\n* works in Graz\n");

  private Assessment weigh(Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of());
  }

  private Outcome.Finding found(String id, String group, Strength strength, String... quotes) {
    return scene.finding(flag(id, group, strength), quotes);
  }

  private Outcome.Finding joint(String id, String group, Strength strength, String... quotes) {
    Outcome.Finding one = found(id, group, strength, quotes);
    return new Outcome.Finding(
        one.flag(), strength, one.evidence(), false, List.of(), true, Source.RULES, false);
  }

  @Test
  void of_several_rules_that_read_one_sentence_the_strongest_counts_once() {
    Assessment assessment =
        weigh(
            found("a", "g", MODERATE, "One"),
            found("b", "h", STRONG, "two"),
            found("c", "i", MODERATE, "One and two"));
    assertThat(assessment.sum()).isEqualTo(1.3);
    assertThat(assessment.verdict().level()).isZero();
  }

  @Test
  void a_finding_that_shares_one_sentence_counts_by_another_of_its_own() {
    assertThat(weigh(found("a", "g", STRONG, "One"), found("b", "h", MODERATE, "One", "Three")))
        .matches(both -> both.sum() == 2.0)
        .matches(both -> both.verdict().equals(new Verdict.HighRisk()));
  }

  @Test
  void weaker_findings_keep_their_sentences_where_a_stronger_one_has_others() {
    assertThat(
            weigh(
                    found("a", "g", STRONG, "One", "Three", "Four"),
                    found("b", "h", MODERATE, "One"),
                    found("c", "i", MODERATE, "Three"))
                .sum())
        .isEqualTo(2.7);
  }

  @Test
  void what_a_damped_finding_would_lose_an_undamped_one_on_its_sentence_adds() {
    assertThat(
            weigh(
                    found("a", "g", STRONG, "One"),
                    found("b", "g", STRONG, "Three"),
                    found("c", "h", MODERATE, "One"))
                .sum())
        .isEqualTo(2.0);
  }

  @Test
  void pieces_of_one_thing_do_not_support_what_reads_one_of_them() {
    Outcome.Finding pieces = joint("a", "g", STRONG, "One", "Three");
    assertThat(weigh(pieces, found("b", "h", STRONG, "Three")).verdict().level()).isZero();
    assertThat(weigh(pieces, found("b", "h", STRONG, "Four")).verdict())
        .isEqualTo(new Verdict.HighRisk());
    assertThat(
            weigh(joint("a", "g", STRONG, "One", "Three", "Four"), found("b", "h", STRONG, "Four"))
                .verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void pieces_in_one_sentence_need_no_other() {
    Outcome.Finding pieces = joint("a", "g", STRONG, "One and two", "Three");
    Citation whole = pieces.evidence().getFirst();
    int start = whole.span().start();
    Citation both =
        whole.telling(List.of(new Span(start, start + 3), new Span(start + 8, start + 11)));
    Outcome.Finding told = pieces.citing(List.of(both, pieces.evidence().getLast()));
    assertThat(weigh(told, found("b", "h", STRONG, "Three")).verdict())
        .isEqualTo(new Verdict.HighRisk());
    assertThat(weigh(told, found("b", "h", STRONG, "One")).verdict().level()).isZero();
  }

  @Test
  void a_decisive_finding_in_pieces_does_not_stand_beside_one_of_them() {
    assertThat(
            weigh(joint("a", "g", DECISIVE, "One", "Three"), found("b", "h", WEAK, "One"))
                .verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void three_groups_on_two_sentences_are_two_pieces() {
    Outcome both = found("a", "g", WEAK, "One", "Three");
    Outcome one = found("b", "h", WEAK, "One");
    assertThat(weigh(both, one, found("c", "i", WEAK, "Three")).verdict().level()).isZero();
    assertThat(weigh(both, one, found("c", "i", WEAK, "Four")).verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void a_line_of_a_document_handed_in_again_in_another_layout_is_the_same() {
    Outcome strong = found("a", "g", STRONG, "Lives in Lund", "lives in  Lund");
    Outcome other = found("b", "h", STRONG, "Lives", "lives");
    assertThat(weigh(strong, other).verdict().level()).isZero();
    assertThat(weigh(strong, other).sum()).isEqualTo(1.3);
  }

  @Test
  void a_short_answer_to_the_same_question_is_the_same_in_a_copy_of_the_talk() {
    String[] talk = {
      "Eve: Hi", "Bo: Whose account should we pay your wages to?", "Eve: A friend's"
    };
    Scene twice =
        new Scene(SubjectKind.CANDIDATE, null)
            .chat("a.txt", talk)
            .chat("b.txt", "Eve: Hi", talk[1], "Eve: a friend's");
    Outcome one = twice.finding(flag("a", "g", STRONG), "A friend's");
    Outcome other = twice.finding(flag("b", "h", STRONG), "a friend's");
    assertThat(new Weighing().weigh(twice.caseFile(), List.of(one, other), List.of()).sum())
        .isEqualTo(1.3);
  }
}
