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
import dev.bonafide.scene.Counts;
import dev.bonafide.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    assertThat(assessment.count()).isZero();
    assertThat(assessment.findings())
        .singleElement()
        .matches(Weighed::noted)
        .matches(weighed -> weighed.weight() == 0);
  }

  @Test
  void one_finding_of_at_least_moderate_strength_asks_and_a_weak_one_is_noted() {
    assertThat(weigh(scene.finding(flag("a", "g", MODERATE), "one")).verdict())
        .isEqualTo(new Verdict.Verify());
    Assessment weak =
        weigh(
            scene.finding(flag("a", "g", WEAK), "one"),
            scene.finding(flag("b", "h", WEAK), "four"),
            scene.finding(flag("c", "i", WEAK), "six"));
    assertThat(weak.verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(weak.findings()).allMatch(Weighed::noted).allMatch(one -> one.weight() == 0);
    assertThat(weak.basis()).isEmpty();
    assertThat(weak.asks()).isEmpty();
  }

  @Test
  void a_weak_finding_stays_noted_beside_one_that_counts() {
    Assessment both =
        weigh(
            scene.finding(flag("a", "g", STRONG), "one"),
            scene.finding(flag("b", "h", WEAK), "four"));
    assertThat(both.counted()).extracting(one -> one.finding().check()).containsExactly("a");
    assertThat(both.noted()).extracting(one -> one.finding().check()).containsExactly("b");
  }

  @Test
  void words_alone_stop_nobody_where_nothing_was_counted_at_first_sight() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", DECISIVE), "one"),
                    scene.finding(flag("b", "h", DECISIVE), "four"),
                    scene.finding(flag("c", "i", STRONG), "six"),
                    scene.finding(flag("d", "j", STRONG), "nine"))
                .verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void words_alone_stop_a_case_from_the_count_on_that_the_table_says() {
    Outcome first = scene.finding(flag("a", "g", MODERATE), "one");
    Outcome second = scene.finding(flag("b", "h", MODERATE), "four");
    Outcome third = scene.finding(flag("c", "i", MODERATE), "six");
    Weighing three = new Weighing(Counts.stoppingAt(3), Acts.APART);
    assertThat(three.weigh(scene.caseFile(), List.of(first, second), List.of()).verdict())
        .isEqualTo(new Verdict.Verify());
    Assessment all = three.weigh(scene.caseFile(), List.of(first, second, third), List.of());
    assertThat(all.verdict()).isEqualTo(new Verdict.HighRisk());
    assertThat(all.basis()).containsExactly(Basis.WORDS);
  }

  @Test
  void a_strong_fact_stops_a_case_and_a_moderate_one_only_beside_another_act() {
    Assessment strong = weigh(scene.fact(flag("a", "g", STRONG), "one"));
    assertThat(strong.verdict()).isEqualTo(new Verdict.HighRisk());
    assertThat(strong.basis()).containsExactly(Basis.FACTS);
    Outcome moderate = scene.fact(flag("a", "g", MODERATE), "one");
    assertThat(weigh(moderate).verdict()).isEqualTo(new Verdict.Verify());
    assertThat(weigh(moderate, scene.finding(flag("b", "h", WEAK), "four")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(moderate, scene.finding(flag("b", "h", MODERATE), "one")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(moderate, scene.finding(flag("b", "h", MODERATE), "four")).verdict())
        .isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void a_moderate_fact_does_not_stop_a_case_with_another_finding_of_its_act() {
    Acts acts = new Acts(new TreeMap<>(Map.of("a", "clock", "b", "clock")));
    List<Outcome> both =
        List.of(
            scene.fact(flag("a", "g", MODERATE), "one"),
            scene.finding(flag("b", "h", STRONG), "four"));
    assertThat(
            new Weighing(FirstSight.NONE, acts).weigh(scene.caseFile(), both, List.of()).verdict())
        .isEqualTo(new Verdict.Verify());
  }

  @Test
  void the_strength_this_time_decides_not_the_flags_own() {
    var cleared =
        new Outcome.Finding(flag("a", "g", DECISIVE), WEAK, List.of(scene.cite("one")), false);
    assertThat(weigh(cleared).verdict()).isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void an_answer_begins_with_the_question_that_settles_the_strongest_finding() {
    Assessment assessment =
        weigh(
            scene.finding(flag("weak", "g", WEAK), "six"),
            scene.finding(flag("moderate", "h", MODERATE), "four"),
            scene.finding(flag("strong", "i", STRONG), "one"));
    assertThat(assessment.asks())
        .extracting(Question::because)
        .containsExactly(List.of("strong"), List.of("moderate"));
  }

  @Test
  void in_a_document_each_line_stands_for_itself() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "ten");
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "tenth")).count()).isEqualTo(1);
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "nine")).count()).isEqualTo(2);
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
    assertThat(together(post, strong, "pay a fee")).isEqualTo(1);
    assertThat(together(post, strong, "Send your papers")).isEqualTo(2);
    Outcome papers = post.finding(flag("a", "g", STRONG), "papers");
    assertThat(together(post, papers, "by mail")).isEqualTo(1);
    assertThat(together(post, papers, "Easy")).isEqualTo(2);
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
    assertThat(together(post, strong, "60")).isEqualTo(1);
    assertThat(together(post, strong, "a notice")).isEqualTo(2);
    Outcome notice = post.finding(flag("a", "g", STRONG), "a notice");
    assertThat(together(post, notice, "in red")).isEqualTo(1);
  }

  private static int together(Scene scene, Outcome strong, String words) {
    Outcome other = scene.finding(flag("b", "h", STRONG), words);
    return new Weighing().weigh(scene.caseFile(), List.of(strong, other), List.of()).count();
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
    Citation second = new Citation("b.txt", 1, "Eve", null, first.span(), first.quote(), null);
    var copy = new Outcome.Finding(flag("b", "h", STRONG), STRONG, List.of(second), false);
    assertThat(new Weighing().weigh(twice.caseFile(), List.of(strong, copy), List.of()).count())
        .isEqualTo(1);
  }

  @Test
  void a_short_answer_given_twice_is_two_statements() {
    Scene answers =
        new Scene(SubjectKind.CANDIDATE, null)
            .chat("a.txt", "Eve: No, sir.", "Bo: And there?")
            .chat("b.txt", "Eve: No, sir!", "Bo: Sure?");
    Outcome strong = answers.finding(flag("a", "g", STRONG), "No, sir.");
    Outcome other = answers.finding(flag("b", "h", STRONG), "No, sir!");
    assertThat(new Weighing().weigh(answers.caseFile(), List.of(strong, other), List.of()).count())
        .isEqualTo(2);
  }

  @Test
  void the_score_is_even_where_nothing_was_counted_at_first_sight() {
    assertThat(weigh().score()).isEqualTo(0.5);
    assertThat(weigh(scene.finding(flag("a", "g", STRONG), "one")).score()).isEqualTo(0.5);
  }

  @Test
  void advice_comes_with_high_risk_alone() {
    assertThat(weigh(scene.finding(flag("a", "g", STRONG), "one")).advice()).isEmpty();
    assertThat(weigh(scene.fact(flag("a", "g", DECISIVE), "one")).advice())
        .anyMatch(line -> line.contains("may be a victim too"))
        .anyMatch(line -> line.contains("ic3.gov"))
        .anyMatch(line -> line.startsWith("Pause"))
        .anyMatch(line -> line.startsWith("Keep the evidence"))
        .anyMatch(line -> line.contains("lawyer"));
  }
}
