package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rulings on what several findings mean together. */
class RuledPatternTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat("chat.txt", "Ada 0: one", "Bo 10: two", "Ada 600: three", "Ada 1200: four")
          .chat("later.txt", "Ada: five six seven eight nine")
          .written("note.txt", ExhibitKind.NOTE, "known to us");

  private final Outcome.Finding payee = scene.finding(flag("payee", "payment", STRONG), "one");
  private final Outcome.Finding camera = scene.finding(flag("camera", "interview", STRONG), "four");
  private final Outcome.Finding noted = scene.finding(flag("noted", "g", STRONG), "known to us");

  private static Ruling mistaken(String check) {
    return new Ruling(check, Disposition.MISTAKEN, "U1", "it is a joke", Set.of("chat.txt"), false);
  }

  @Test
  void a_pattern_falls_with_a_member_and_leaves_the_others() {
    Assessment member = patterned(List.of(mistaken("payee")), payee, camera);
    assertThat(standing(member)).containsExactly("camera");
  }

  @Test
  void a_ruling_on_a_pattern_is_one_on_its_parts_and_is_shown_under_its_name() {
    Assessment before = patterned(List.of(), payee, camera);
    Assessment after = patterned(List.of(mistaken("both")), payee, camera);
    assertThat(before.verdict().level()).isPositive();
    assertThat(standing(after)).isEmpty();
    assertThat(after.verdict().level()).isZero();
    assertThat(entries(after)).containsExactly("1 both");
    assertThat(after.summary()).endsWith("A reviewer set one finding aside.");
    assertThat(after.findings())
        .filteredOn(one -> one.partOf() != null)
        .extracting(one -> one.finding().check())
        .containsExactlyInAnyOrder("camera", "payee");
  }

  @Test
  void another_ruling_takes_none_from_what_was_set_aside_before() {
    List<Ruling> rulings = new ArrayList<>(List.of(mistaken("both")));
    Outcome.Finding other = scene.finding(flag("other", "profile", MODERATE), "three");
    rulings.add(because("other", "we know"));
    assertThat(entries(patterned(rulings, payee, camera, other)))
        .containsExactlyInAnyOrder("1 both", "2 other");
    rulings.add(because("payee", "it is his wife"));
    Assessment last = patterned(rulings, payee, camera, other);
    assertThat(standing(last)).isEmpty();
    assertThat(entries(last)).contains("1 both", "2 other").hasSize(3);
  }

  @Test
  void what_was_set_aside_for_another_reason_keeps_its_entry() {
    Outcome.Finding wide = scene.finding(flag("wide", "profile", DECISIVE), "one", "four");
    assertThat(
            entries(patterned(List.of(mistaken("payee"), because("wide", "known")), payee, wide)))
        .hasSize(2);
  }

  @Test
  void a_part_with_words_that_its_pattern_did_not_use_stands_by_those() {
    Pattern near = both(PatternWindow.MESSAGE);
    Outcome.Finding twice = scene.finding(payee.flag(), "five", "one");
    Outcome.Finding same = scene.finding(camera.flag(), "six");
    Ruling ruling = seen("both", "chat.txt", "later.txt");
    Assessment after =
        new Weighing()
            .weigh(scene.caseFile(), List.of(twice, same), List.of(near), List.of(ruling));
    assertThat(standing(after)).containsExactly("payee");
    assertThat(entries(after)).contains("1 both");
  }

  @Test
  void a_pattern_stands_again_by_what_came_in_after_the_ruling_alone() {
    Outcome.Finding again = scene.finding(payee.flag(), "one", "five");
    Assessment part = patterned(List.of(mistaken("both")), again, camera);
    assertThat(standing(part)).containsExactly("payee");
    assertThat(entries(part)).contains("1 both");
    Outcome.Finding muted = scene.finding(camera.flag(), "four", "six");
    assertThat(standing(patterned(List.of(mistaken("both")), again, muted)))
        .containsExactlyInAnyOrder("both", "payee", "camera");
  }

  @Test
  void what_is_added_later_widens_no_ruling_on_a_pattern() {
    Outcome.Finding other = scene.finding(flag("other", "profile", STRONG), "three");
    Outcome.Finding against = scene.contradiction(payee.flag(), "three", "five");
    assertThat(standing(patterned(List.of(mistaken("both")), against, camera, other)))
        .contains("other", "payee");
  }

  @Test
  void a_pattern_that_a_reviewer_confirmed_keeps_its_parts_against_every_reading() {
    Ruling confirmed =
        new Ruling("both", Disposition.CONFIRMED, "U1", "so it is", Set.of("chat.txt"), false);
    Assessment after =
        new Weighing()
            .weigh(
                scene.caseFile(),
                List.of(payee, camera),
                List.of(both(PatternWindow.CASE)),
                List.of(confirmed),
                List.of(new Refuted("payee", noted.evidence())));
    assertThat(standing(after)).containsExactlyInAnyOrder("both", "camera", "payee");
    assertThat(after.verdict()).isEqualTo(new Verdict.HighRisk());
  }

  @Test
  void nothing_is_asked_of_what_was_ruled_on() {
    Outcome.Finding slight = scene.finding(flag("age", "profile", MODERATE), "two");
    List<Ruling> confirmed =
        List.of(new Ruling("both", Disposition.CONFIRMED, "U1", "", Set.of("note.txt"), false));
    for (List<Ruling> rulings : List.of(List.of(mistaken("both")), confirmed)) {
      Assessment after = patterned(rulings, payee, camera, slight);
      assertThat(after.questions()).flatExtracting(Question::because).containsExactly("age");
      assertThat(after.asks()).hasSize(1);
    }
  }

  private Assessment patterned(List<Ruling> rulings, Outcome... outcomes) {
    return new Weighing()
        .weigh(scene.caseFile(), List.of(outcomes), List.of(both(PatternWindow.CASE)), rulings);
  }

  private static Pattern both(PatternWindow within) {
    return new Pattern(
        flag("both", "interview", STRONG),
        Set.of(SubjectKind.CANDIDATE),
        List.of("payee", "camera"),
        List.of(),
        within);
  }

  private static Ruling because(String check, String reason) {
    return new Ruling(check, Disposition.EXPLAINED, "U1", reason, Set.of("chat.txt"), false);
  }

  private static Ruling seen(String check, String... exhibits) {
    return new Ruling(check, Disposition.EXPLAINED, "U1", "known", Set.of(exhibits), false);
  }

  /** What was set aside, as it is shown. */
  private static List<String> entries(Assessment assessment) {
    return assessment.findings().stream()
        .filter(one -> one.setAside() != null && one.hasEntry())
        .map(one -> one.number() + " " + one.finding().check())
        .toList();
  }

  private static List<String> standing(Assessment assessment) {
    return assessment.findings().stream()
        .filter(one -> one.setAside() == null)
        .map(one -> one.finding().check())
        .toList();
  }
}
