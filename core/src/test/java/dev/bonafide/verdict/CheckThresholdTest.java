package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CheckThresholdTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat(
              "chat.txt",
              "Ada 0: one",
              "Bo 10: two",
              "Ada 60: three and third. Fourth",
              "Ada 600: four",
              "Ada 1200: five")
          .chat("other.txt", "Ada: six", "Bo: eight", "Ada: seven");

  private Assessment weigh(Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of());
  }

  @Test
  void a_weak_finding_is_noted_below_the_floor_and_keeps_its_weight() {
    Assessment assessment = weigh(scene.finding(flag("a", "g", WEAK), "one"));
    assertThat(assessment.verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(assessment.noted()).singleElement().extracting(Weighed::weight).isEqualTo(0.3);
  }

  @Test
  void weak_findings_of_two_groups_are_not_enough_and_of_three_groups_are() {
    Outcome first = scene.finding(flag("a", "g", WEAK), "one");
    Outcome second = scene.finding(flag("b", "h", WEAK), "four");
    Outcome same = scene.finding(flag("c", "h", WEAK), "five");
    Outcome third = scene.finding(flag("d", "i", WEAK), "six");
    assertThat(weigh(first, second, same).verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(weigh(first, second, third).verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void one_finding_alone_is_noted_however_strong() {
    assertThat(weigh(scene.finding(flag("a", "g", MODERATE), "one")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
    Assessment strong = weigh(scene.finding(flag("a", "g", STRONG), "one"));
    assertThat(strong.verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(strong.noted()).singleElement().extracting(Weighed::weight).isEqualTo(1.3);
  }

  @Test
  void a_moderate_finding_asks_for_a_check_with_any_other_in_another_sentence() {
    Outcome moderate = scene.finding(flag("a", "g", MODERATE), "one");
    assertThat(weigh(moderate, scene.finding(flag("b", "g", WEAK), "three")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(moderate, scene.finding(flag("b", "h", STRONG), "one")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void a_finding_of_a_rule_that_proved_right_at_first_sight_asks_for_a_check_alone() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "one");
    assertThat(seen("a", 4, 0).weigh(scene.caseFile(), List.of(strong), List.of()).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(seen("a", 3, 0).weigh(scene.caseFile(), List.of(strong), List.of()).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
    assertThat(seen("a", 10, 1).weigh(scene.caseFile(), List.of(strong), List.of()).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
    Outcome weak = scene.finding(flag("a", "g", WEAK), "one");
    assertThat(seen("a", 40, 0).weigh(scene.caseFile(), List.of(weak), List.of()).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  private static Weighing seen(String check, int right, int wrong) {
    var tallies = new TreeMap<>(Map.of(check, new TrackRecord.Tally(right, wrong)));
    return new Weighing(Weights.SET.with(new TrackRecord(tallies)));
  }

  @Test
  void what_only_a_model_points_at_asks_for_a_check_alone_once_it_is_upheld() {
    Outcome.Finding pointed = scene.finding(flag("a", "g", DECISIVE), "one");
    assertThat(weigh(pointed.by(Source.MODEL)).verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(weigh(pointed.by(Source.MODEL_UPHELD)).verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void three_weak_signs_in_one_sentence_are_one() {
    Outcome first = scene.finding(flag("a", "g", WEAK), "three");
    Outcome second = scene.finding(flag("b", "h", WEAK), "third");
    assertThat(weigh(first, second, scene.finding(flag("d", "i", WEAK), "six")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void two_sentences_of_one_message_are_two_pieces() {
    Outcome strong = scene.finding(flag("a", "g", STRONG), "third");
    assertThat(weigh(strong, scene.finding(flag("b", "h", WEAK), "Fourth")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(strong, scene.finding(flag("b", "h", STRONG), "three")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void one_finding_that_shows_in_three_sentences_asks_for_a_check() {
    assertThat(weigh(scene.finding(flag("a", "g", MODERATE), "one", "four")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
    assertThat(weigh(scene.finding(flag("a", "g", MODERATE), "one", "four", "five")).verdict())
        .isEqualTo(new Verdict.Verify());
    assertThat(weigh(scene.finding(flag("a", "g", WEAK), "one", "four", "five")).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }
}
