package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.experimental;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat(
              "chat.txt",
              "Ada 0: one",
              "Bo 10: two",
              "Ada 60: three and third",
              "Ada 600: four",
              "Ada 1200: five")
          .chat("other.txt", "Ada: six", "Bo: eight", "Ada: seven")
          .written("resume.txt", ExhibitKind.RESUME, "nine\nten and tenth\n");

  private Assessment weigh(Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of());
  }

  @Test
  void nothing_looked_at_is_too_little_to_say() {
    assertThat(weigh().verdict()).isEqualTo(new Verdict.InsufficientEvidence());
  }

  @Test
  void a_check_that_could_not_look_does_not_count_as_looking() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      outcomes.add(new Outcome.Unknown("blind-" + i, "there is no note"));
    }
    for (int i = 0; i < 11; i++) {
      outcomes.add(new Outcome.Clear("clear-" + i));
    }
    Weighing weighing = new Weighing();
    assertThat(weighing.weigh(scene.caseFile(), outcomes, List.of()).verdict())
        .isEqualTo(new Verdict.InsufficientEvidence());
    outcomes.add(new Outcome.Clear("clear-11"));
    assertThat(weighing.weigh(scene.caseFile(), outcomes, List.of()).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void an_experimental_finding_is_noted_without_weight_whatever_its_strength() {
    Assessment assessment = weigh(scene.finding(experimental("a", "g", DECISIVE), "one"));
    assertThat(assessment.verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(assessment.sum()).isZero();
    assertThat(assessment.findings())
        .singleElement()
        .matches(Weighed::noted)
        .matches(weighed -> weighed.weight() == 0);
  }

  @Test
  void a_decisive_finding_is_high_risk_with_any_in_another_sentence_and_asks_for_a_check_alone() {
    Outcome decisive = scene.finding(flag("a", "g", DECISIVE), "one");
    assertThat(weigh(decisive).verdict()).isEqualTo(new Verdict.Verify());
    assertThat(weigh(decisive, scene.finding(flag("b", "g", WEAK), "one")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(decisive, scene.finding(flag("b", "g", WEAK), "three")).verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void an_experimental_finding_does_not_stand_beside_a_decisive_one() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", DECISIVE), "one"),
                    scene.finding(experimental("b", "h", STRONG), "four"))
                .verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void the_strength_this_time_decides_not_the_flags_own() {
    var demoted =
        new Outcome.Finding(flag("a", "g", DECISIVE), STRONG, List.of(scene.cite("one")), false);
    assertThat(weigh(demoted).verdict()).isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void strong_and_moderate_of_different_groups_support_each_other() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "one");
    assertThat(weigh(strong, scene.finding(flag("b", "h", MODERATE), "four")).verdict())
        .isEqualTo(new Verdict.HighRisk());
    assertThat(weigh(strong, scene.finding(flag("b", "g", STRONG), "four")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(strong, scene.finding(flag("b", "h", WEAK), "four")).verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void moderate_findings_never_reach_high_risk_however_many() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", MODERATE), "one"),
                    scene.finding(flag("b", "h", MODERATE), "four"),
                    scene.finding(flag("c", "i", MODERATE), "six"),
                    scene.finding(flag("d", "j", MODERATE), "nine"))
                .verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void two_findings_in_one_utterance_do_not_support_each_other() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "three");
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "third")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void two_findings_within_two_minutes_do_not_support_each_other() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "one");
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "three")).verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void in_a_document_each_line_stands_for_itself() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "ten");
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "tenth")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "nine")).verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void in_a_document_each_sentence_of_a_line_stands_for_itself() {
    Scene post =
        new Scene(SubjectKind.JOB_POST, null)
            .written(
                "post.txt",
                ExhibitKind.JOB_POST,
                "You get 2.900 a month and pay a fee. Send your papers, e.g. by mail. Easy!\n");
    Outcome strong = post.finding(flag("a", "g", STRONG), "2.900");
    assertThat(together(post, strong, "pay a fee")).isEqualTo(new Verdict.NoRedFlags());
    assertThat(together(post, strong, "a fee. Send")).isEqualTo(new Verdict.NoRedFlags());
    assertThat(together(post, strong, "Send your papers")).isEqualTo(new Verdict.HighRisk());
    Outcome papers = post.finding(flag("a", "g", STRONG), "papers");
    assertThat(together(post, papers, "by mail")).isEqualTo(new Verdict.NoRedFlags());
    assertThat(together(post, papers, "Easy")).isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void a_sentence_that_begins_small_is_one_all_the_same() {
    Scene post =
        new Scene(SubjectKind.JOB_POST, null)
            .written(
                "post.txt",
                ExhibitKind.JOB_POST,
                "you pay a fee, approx. 60, by wire. wallet may show a notice, e.g. in red\n");
    Outcome strong = post.finding(flag("a", "g", STRONG), "pay a fee");
    assertThat(together(post, strong, "60")).isEqualTo(new Verdict.NoRedFlags());
    assertThat(together(post, strong, "a notice")).isEqualTo(new Verdict.HighRisk());
    Outcome notice = post.finding(flag("a", "g", STRONG), "a notice");
    assertThat(together(post, notice, "in red")).isEqualTo(new Verdict.NoRedFlags());
  }

  private static Verdict together(Scene scene, Outcome strong, String words) {
    Outcome other = scene.finding(flag("b", "h", STRONG), words);
    return new Weighing().weigh(scene.caseFile(), List.of(strong, other), List.of()).verdict();
  }

  @Test
  void the_same_words_handed_in_twice_do_not_support_themselves() {
    Scene twice =
        new Scene(SubjectKind.RECRUITER, null)
            .chat("a.txt", "Eve: pay the fee today and send the code to me")
            .chat(
                "b.txt",
                "Eve: pay the fee today and send the code to me",
                "Eve: a second, other thing");
    Outcome strong = twice.finding(flag("a", "g", STRONG), "pay the fee");
    Citation first = twice.cite("send the code");
    Citation second = new Citation("b.txt", 1, "Eve", null, first.span(), first.quote());
    var copy = new Outcome.Finding(flag("b", "h", STRONG), STRONG, List.of(second), false);
    assertThat(new Weighing().weigh(twice.caseFile(), List.of(strong, copy), List.of()).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void a_short_answer_given_twice_is_two_statements() {
    Scene answers =
        new Scene(SubjectKind.CANDIDATE, null)
            .chat("a.txt", "Eve: No, sir.", "Bo: And there?")
            .chat("b.txt", "Eve: No, sir!", "Bo: Sure?");
    Outcome strong = answers.finding(flag("a", "g", STRONG), "No, sir.");
    Outcome other = answers.finding(flag("b", "h", STRONG), "No, sir!");
    assertThat(
            new Weighing().weigh(answers.caseFile(), List.of(strong, other), List.of()).verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void a_finding_repeated_elsewhere_supports_the_other_there() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "three");
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "third", "four")).verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void a_contradiction_stands_on_both_its_quotes() {
    Outcome contradiction = scene.contradiction(flag("a", "g", STRONG), "one", "six");
    assertThat(weigh(contradiction, scene.finding(flag("b", "h", STRONG), "six")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
    assertThat(weigh(contradiction, scene.finding(flag("b", "h", STRONG), "seven")).verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void anothers_question_is_no_second_ground() {
    Outcome answer = scene.finding(flag("a", "g", STRONG), "eight", "seven");
    assertThat(weigh(answer, scene.finding(flag("b", "h", STRONG), "seven")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void findings_of_one_group_count_less_and_less() {
    Assessment assessment =
        weigh(
            scene.finding(flag("c", "g", STRONG), "one"),
            scene.finding(flag("a", "g", STRONG), "four"),
            scene.finding(flag("b", "g", MODERATE), "five"));
    assertThat(assessment.findings())
        .extracting(weighed -> weighed.finding().check() + " " + weighed.weight())
        .containsExactly("a 1.3", "c 0.65", "b 0.175");
    assertThat(assessment.sum()).isEqualTo(2.125);
  }

  @Test
  void the_score_is_the_probability_at_even_odds() {
    assertThat(weigh().score()).isEqualTo(0.5);
    assertThat(weigh(scene.finding(flag("a", "g", STRONG), "one")).score()).isEqualTo(0.952273);
  }

  @Test
  void advice_comes_with_high_risk_alone() {
    assertThat(weigh(scene.finding(flag("a", "g", STRONG), "one")).advice()).isEmpty();
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", DECISIVE), "one"),
                    scene.finding(flag("b", "h", WEAK), "two"))
                .advice())
        .anyMatch(line -> line.contains("may be a victim too"))
        .anyMatch(line -> line.contains("ic3.gov"))
        .anyMatch(line -> line.startsWith("Pause"))
        .anyMatch(line -> line.startsWith("Keep the evidence"))
        .anyMatch(line -> line.contains("lawyer"));
  }
}
