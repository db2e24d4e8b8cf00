package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casework.CaseState;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.report.ReportPage;
import dev.bonafide.scene.Flags;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternWindow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rulings on what several findings mean together. */
class PatternRulingTest {
  private final Talk talk = new Talk();

  @BeforeEach
  void two_findings_mean_more_together() {
    talk.patterns.add(
        new Pattern(
            Flags.flag("pattern-hidden", "payment", Strength.STRONG),
            Set.of(SubjectKind.CANDIDATE),
            List.of("payment-third-party", "interview-camera"),
            List.of(),
            PatternWindow.CASE));
    talk.also.add(new Says(Flags.flag("identity-limit", "identity", Strength.WEAK), "limited"));
    talk.also.add(new Says(Flags.flag("identity-milder", "identity", Strength.WEAK), "friend's"));
    talk.thread
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.")
        .says("Bo", Role.SUBJECT, "And my camera is broken.");
    String _ = talk.dana("");
  }

  @Test
  void what_was_explained_comes_back_under_no_name_of_a_part() {
    assertThat(talk.dana("explain 1")).contains("Title of pattern-hidden");
    String told = talk.dana("fine 1 because his wife holds the account");
    assertThat(told)
        .contains("no longer counted: “Title of pattern-hidden”")
        .doesNotContain("New:", "Wants to be paid");
    assertThat(page().found()).isEmpty();
    assertThat(page().aside()).hasSize(1).first().matches(one -> one.number() == 1);
    assertThat(talk.dana("explain 1")).contains("Set aside", "his wife holds the account");
  }

  @Test
  void a_part_that_is_called_by_its_rule_is_ruled_on_with_its_pattern() {
    String _ = talk.dana("fine payment-third-party because his wife holds the account");
    assertThat(CaseState.of(talk.latest()).rulings())
        .first()
        .matches(one -> one.check().equals("pattern-hidden"));
    assertThat(page().found()).isEmpty();
  }

  @Test
  void a_second_ruling_leaves_the_first_where_it_was() {
    String _ = talk.dana("fine 1 because his wife holds the account");
    String _ = talk.dana("fine identity-limit because the bank wrote so");
    assertThat(page().aside())
        .extracting(one -> one.title() + one.setAside())
        .hasSize(2)
        .anyMatch(one -> one.contains("pattern-hidden") && one.contains("his wife"))
        .anyMatch(one -> one.contains("identity-limit") && one.contains("the bank"));
  }

  @Test
  void the_history_names_the_pattern_and_what_was_ruled_on_with_it_as_such() {
    String _ = talk.dana("fine 1 because his wife holds the account");
    List<String> lines =
        CaseTimeline.of(talk.latest(), CalledFindings.of(judged().examination().assessment()));
    assertThat(lines)
        .filteredOn(one -> one.contains("ruled on"))
        .singleElement()
        .asString()
        .contains("ruled on “Title of pattern-hidden”: explained, “his wife holds the account”");
    assertThat(lines)
        .filteredOn(one -> one.contains("same words"))
        .hasSize((int) ruled() - 1)
        .allMatch(one -> one.contains("applied this ruling to “Title of identity-milder”"));
    assertThat(String.join(" ", lines)).doesNotContain("pattern-hidden:", "Wants to be paid");
  }

  @Test
  void one_undo_brings_the_pattern_back_as_one() {
    String _ = talk.dana("fine 1 because his wife holds the account");
    assertThat(talk.dana("undo"))
        .contains("Counts again: “Title of pattern-hidden”")
        .doesNotContain("Counts again: “Wants to be paid", "New:");
    assertThat(page().found()).hasSize(1);
  }

  @Test
  void no_question_of_what_was_ruled_on_is_asked_before_or_after_another_was() {
    for (String ruling : List.of("fine 1 because his wife holds the account", "confirm 1")) {
      String _ = talk.dana(ruling);
      assertThat(page().best())
          .flatExtracting(Question::because)
          .doesNotContain("pattern-hidden", "payment-third-party", "interview-camera");
      String _ = talk.dana("asked 1");
      assertThat(page().best())
          .flatExtracting(Question::because)
          .doesNotContain("pattern-hidden", "payment-third-party", "interview-camera");
      assertThat(page().first()).isEmpty();
    }
  }

  @Test
  void what_a_reviewer_confirmed_says_who_did_and_why() {
    String _ = talk.dana("confirm 1 because the bank told us");
    assertThat(page().found().getFirst().confirmed())
        .singleElement()
        .asString()
        .contains("Dana", "“the bank told us”");
    assertThat(talk.dana("explain 1")).contains("Confirmed by: ").contains("the bank told us");
    String _ = talk.dana("confirm 1");
    assertThat(page().found().getFirst().confirmed()).singleElement().asString().contains("Dana");
  }

  private long ruled() {
    return talk.latest().entries().stream().filter(Entry.Ruled.class::isInstance).count();
  }

  private BotAnswer.Judged judged() {
    talk.dana("last");
    return Objects.requireNonNull(talk.thread.judged);
  }

  private ReportPage page() {
    return ReportPage.of(judged().examination(), judged().particulars());
  }
}
