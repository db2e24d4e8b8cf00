package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
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
import java.util.Map;
import java.util.TreeMap;
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
  void of_several_rules_that_read_one_sentence_the_strongest_counts() {
    Assessment assessment =
        weigh(
            found("a", "g", MODERATE, "One"),
            found("b", "h", STRONG, "two"),
            found("c", "i", MODERATE, "One and two"));
    assertThat(assessment.count()).isEqualTo(1);
    assertThat(assessment.findings())
        .filteredOn(one -> one.weight() == 1)
        .singleElement()
        .matches(one -> one.finding().check().equals("b"));
  }

  @Test
  void a_finding_that_shares_one_sentence_counts_by_another_of_its_own() {
    assertThat(weigh(found("a", "g", STRONG, "One"), found("b", "h", MODERATE, "One", "Three")))
        .matches(both -> both.count() == 2);
  }

  @Test
  void a_sentence_goes_to_the_finding_that_has_no_other() {
    assertThat(
            weigh(
                    found("a", "g", STRONG, "One", "Three", "Four"),
                    found("b", "h", MODERATE, "One"),
                    found("c", "i", MODERATE, "Three"))
                .count())
        .isEqualTo(3);
  }

  @Test
  void findings_of_one_act_are_one_whatever_they_cite() {
    Acts acts = new Acts(new TreeMap<>(Map.of("a", "pay", "b", "pay")));
    assertThat(
            new Weighing(FirstSight.NONE, acts)
                .weigh(
                    scene.caseFile(),
                    List.of(
                        found("a", "g", STRONG, "One"),
                        found("b", "h", STRONG, "Three"),
                        found("c", "h", STRONG, "Four")),
                    List.of())
                .count())
        .isEqualTo(2);
  }

  @Test
  void a_question_of_someone_else_is_one_statement_with_its_answer() {
    Scene talk =
        new Scene(SubjectKind.CANDIDATE, "Eve")
            .chat("a.txt", "Eve: Hi", "Bo: Whose account is it?", "Eve: It is a friend's account");
    Outcome one = talk.finding(flag("a", "g", STRONG), "Whose account", "a friend's");
    Outcome other = talk.finding(flag("b", "h", STRONG), "Whose account", "a friend's");
    assertThat(new Weighing().weigh(talk.caseFile(), List.of(one, other), List.of()).count())
        .isEqualTo(1);
  }

  @Test
  void pieces_of_one_fact_do_not_stop_a_case_with_what_reads_one_of_them() {
    Outcome.Finding pieces = Scene.proved(joint("a", "g", MODERATE, "One", "Three"));
    assertThat(weigh(pieces, found("b", "h", STRONG, "Three")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(pieces, found("b", "h", STRONG, "Four")).verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void pieces_in_one_sentence_need_no_other() {
    Outcome.Finding pieces = Scene.proved(joint("a", "g", MODERATE, "One and two", "Three"));
    Citation whole = pieces.evidence().getFirst();
    int start = whole.span().start();
    Citation both =
        whole.telling(List.of(new Span(start, start + 3), new Span(start + 8, start + 11)));
    Outcome.Finding told = pieces.citing(List.of(both));
    assertThat(weigh(told, found("b", "h", STRONG, "Three")).verdict())
        .isEqualTo(new Verdict.HighRisk());
    assertThat(weigh(told, found("b", "h", STRONG, "One")).verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void a_line_of_a_document_handed_in_again_in_another_layout_is_the_same() {
    Outcome strong = found("a", "g", STRONG, "Lives in Lund", "lives in  Lund");
    Outcome other = found("b", "h", STRONG, "Lives", "lives");
    assertThat(weigh(strong, other).count()).isEqualTo(1);
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
    assertThat(new Weighing().weigh(twice.caseFile(), List.of(one, other), List.of()).count())
        .isEqualTo(1);
  }
}
