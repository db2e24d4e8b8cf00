package dev.bonafide.verdict.pattern;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.experimental;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat("a.txt", "Ada: one and two", "Bo: x", "Ada: three", "Ada: four", "Ada: five")
          .written("cv.txt", ExhibitKind.RESUME, "six\n\n\nseven\n");

  private final Outcome.Finding one = scene.finding(flag("r-one", "g", MODERATE), "one");
  private final Outcome.Finding two = scene.finding(flag("r-two", "h", MODERATE), "two");
  private final Outcome.Finding four = scene.finding(flag("r-four", "h", WEAK), "four");
  private final Outcome.Finding five = scene.finding(flag("r-five", "h", WEAK), "five");

  private static Pattern pattern(
      Strength strength, PatternWindow within, String all, String... any) {
    RedFlag flag = flag("pattern-" + all, "p", strength);
    return new Pattern(flag, Set.of(SubjectKind.CANDIDATE), List.of(all), List.of(any), within);
  }

  @Test
  void a_pattern_of_nothing_is_refused() {
    RedFlag flag = flag("p", "g", STRONG);
    assertThatThrownBy(() -> new Pattern(flag, Set.of(), List.of(), List.of(), PatternWindow.CASE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_one_of_all_and_one_of_any_are_needed() {
    Pattern pattern = pattern(STRONG, PatternWindow.CASE, "r-one", "r-two", "r-four");
    assertThat(pattern.over(List.of(one))).isEmpty();
    assertThat(pattern.over(List.of(two, four))).isEmpty();
    assertThat(pattern.over(List.of(one, new Outcome.Clear("r-two")))).isEmpty();
    assertThat(pattern.over(List.of(one, four))).isPresent();
  }

  @Test
  void it_cites_what_its_members_cite() {
    var met =
        pattern(STRONG, PatternWindow.CASE, "r-one", "r-two").over(List.of(one, two)).orElseThrow();
    assertThat(met.evidence()).extracting(Citation::quote).containsExactly("one", "two");
    assertThat(met.strength()).isEqualTo(STRONG);
  }

  @Test
  void within_a_message_asks_for_the_same_utterance() {
    Pattern near = pattern(STRONG, PatternWindow.MESSAGE, "r-one", "r-two", "r-four");
    assertThat(near.over(List.of(one, four), scene.caseFile())).isEmpty();
    assertThat(near.over(List.of(one, two), scene.caseFile())).isPresent();
  }

  @Test
  void within_three_messages_counts_only_the_subjects() {
    Pattern near = pattern(STRONG, PatternWindow.THREE_MESSAGES, "r-one", "r-four", "r-five");
    assertThat(near.over(List.of(one, four), scene.caseFile())).isPresent();
    assertThat(near.over(List.of(one, five), scene.caseFile())).isEmpty();
  }

  @Test
  void what_one_voice_wrote_alone_is_one_message() {
    var six = scene.finding(flag("r-six", "g", WEAK), "six");
    var seven = scene.finding(flag("r-seven", "g", WEAK), "seven");
    Pattern near = pattern(STRONG, PatternWindow.MESSAGE, "r-six", "r-seven");
    assertThat(near.over(List.of(six, seven), scene.caseFile())).isPresent();
  }

  @Test
  void an_experimental_finding_is_no_member_of_a_stable_pattern() {
    var tried = scene.finding(experimental("r-two", "h", MODERATE), "two");
    assertThat(pattern(STRONG, PatternWindow.CASE, "r-one", "r-two").over(List.of(one, tried)))
        .isEmpty();
  }

  @Test
  void a_pattern_is_shown_in_its_members_place_and_is_one_act_with_the_first() {
    Assessment assessment =
        weigh(pattern(DECISIVE, PatternWindow.CASE, "r-one", "r-two"), one, two);
    assertThat(assessment.count()).isEqualTo(1);
    assertThat(assessment.findings())
        .extracting(w -> w.finding().check() + " " + w.weight() + " " + w.partOf())
        .containsExactly("pattern-r-one 1 null", "r-one 0 pattern-r-one", "r-two 0 pattern-r-one");
  }

  @Test
  void a_fact_keeps_an_entry_of_its_own_beside_its_pattern() {
    Outcome.Finding proved = scene.fact(flag("r-one", "g", STRONG), "one");
    assertThat(weigh(pattern(DECISIVE, PatternWindow.CASE, "r-one", "r-two"), proved, two))
        .satisfies(assessment -> assertThat(assessment.count()).isEqualTo(1))
        .extracting(Assessment::findings, list(Weighed.class))
        .filteredOn(Weighed::hasEntry)
        .extracting(weighed -> weighed.finding().check())
        .containsExactly("pattern-r-one", "r-one");
  }

  @Test
  void a_pattern_never_counts_less_than_its_members_did() {
    Outcome.Finding three = scene.finding(flag("r-three", "h", MODERATE), "three");
    Assessment assessment =
        weigh(pattern(MODERATE, PatternWindow.CASE, "r-one", "r-three"), one, three);
    assertThat(assessment.count()).isEqualTo(2);
  }

  @Test
  void what_is_no_member_counts_beside_a_pattern() {
    Outcome.Finding other = scene.finding(flag("r-other", "k", STRONG), "five");
    Assessment assessment =
        weigh(pattern(DECISIVE, PatternWindow.CASE, "r-one", "r-two"), one, two, other);
    assertThat(assessment.count()).isEqualTo(2);
    assertThat(assessment.findings())
        .filteredOn(weighed -> weighed.finding().check().equals("r-other"))
        .singleElement()
        .matches(weighed -> weighed.weight() == 1 && weighed.partOf() == null);
  }

  @Test
  void weak_members_on_different_sentences_ask_for_a_check_once_their_pattern_is_telling() {
    assertThat(weigh(pattern(MODERATE, PatternWindow.CASE, "r-four", "r-five"), four, five))
        .returns(new Verdict.Verify(), Assessment::verdict);
    assertThat(weigh(pattern(WEAK, PatternWindow.CASE, "r-four", "r-five"), four, five))
        .returns(new Verdict.NoRedFlags(), Assessment::verdict);
  }

  @Test
  void a_pattern_for_another_kind_of_subject_says_nothing() {
    Pattern offers =
        new Pattern(
            flag("p", "p", DECISIVE),
            Set.of(SubjectKind.JOB_POST),
            List.of("r-four"),
            List.of(),
            PatternWindow.CASE);
    assertThat(weigh(offers, four).verdict()).isEqualTo(new Verdict.NoRedFlags());
  }

  private Assessment weigh(Pattern pattern, Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of(pattern));
  }
}
