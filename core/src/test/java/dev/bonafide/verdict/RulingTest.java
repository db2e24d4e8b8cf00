package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.scene.Scene;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat("chat.txt", "Ada 0: one", "Bo 10: two", "Ada 600: three", "Ada 1200: four")
          .chat("later.txt", "Ada: five six seven eight nine")
          .written("note.txt", ExhibitKind.NOTE, "known to us");

  private final Outcome.Finding payee = scene.finding(flag("payee", "payment", STRONG), "one");
  private final Outcome.Finding camera = scene.finding(flag("camera", "interview", STRONG), "four");

  private final Outcome.Finding noted = scene.finding(flag("noted", "g", STRONG), "known to us");

  private Assessment weigh(List<Ruling> rulings, Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of(), rulings);
  }

  private static Ruling mistaken(String check) {
    return new Ruling(check, Disposition.MISTAKEN, "U1", "it is a joke", Set.of("chat.txt"), false);
  }

  @Test
  void a_confirmed_finding_is_set_aside_by_no_reading() {
    Ruling confirmed =
        new Ruling("payee", Disposition.CONFIRMED, "U1", "so it is", Set.of(), false);
    List<Refuted> refuted = List.of(new Refuted("payee", noted.evidence()));
    List<Outcome> outcomes = List.of(payee, camera);
    Weighing weighing = new Weighing();
    assertThat(weighing.weigh(scene.caseFile(), outcomes, List.of(), List.of(confirmed), refuted))
        .isEqualTo(weigh(List.of(confirmed), payee, camera));
    Assessment fallen = weighing.weigh(scene.caseFile(), outcomes, List.of(), List.of(), refuted);
    assertThat(fallen.noted().getLast().setAside())
        .isEqualTo(new SetAside.Reread(refuted.getFirst()));
    assertThat(fallen.count()).isEqualTo(1);
    assertThat(fallen.summary())
        .endsWith("One finding did not hold up on a second reading and was set aside.");
  }

  @Test
  void what_is_set_aside_is_shown_and_does_not_count() {
    Assessment before = weigh(List.of(), payee, camera);
    Assessment after = weigh(List.of(mistaken("payee")), payee, camera);
    assertThat(before.count()).isEqualTo(2);
    assertThat(after.verdict()).isEqualTo(new Verdict.Verify());
    assertThat(after.count()).isEqualTo(1);
    assertThat(after.findings()).hasSize(2);
    Weighed ruled = after.noted().getLast();
    assertThat(ruled.setAside()).isEqualTo(mistaken("payee"));
    assertThat(ruled.weight()).isZero();
    assertThat(after.summary()).endsWith("A reviewer set one finding aside.");
    assertThat(after.questions())
        .extracting(Question::ask)
        .doesNotContain(((FollowUpQuestion) payee.flag().next()).question());
  }

  @Test
  void as_many_are_said_to_be_set_aside_as_are_shown_there() {
    Outcome.Finding same = scene.finding(flag("same", "profile", MODERATE), "one");
    Assessment after = weigh(List.of(mistaken("payee"), mistaken("same")), payee, same, camera);
    assertThat(after.noted()).filteredOn(Weighed::hasEntry).hasSize(1);
    assertThat(after.summary()).endsWith("A reviewer set one finding aside.");
  }

  @Test
  void a_ruling_on_what_does_not_count_is_told_as_any_other() {
    Outcome.Finding slight = scene.finding(flag("age", "profile", WEAK), "two");
    Ruling confirmed = new Ruling("age", Disposition.CONFIRMED, "U1", "", Set.of(), false);
    Assessment upheld = weigh(List.of(confirmed), camera, slight);
    assertThat(upheld.summary()).endsWith("A reviewer confirmed this finding: “Title of age”.");
    assertThat(upheld.noted()).singleElement().matches(Weighed::confirmed);
    assertThat(weigh(List.of(mistaken("age")), camera, slight).summary())
        .endsWith("A reviewer set one finding aside.");
  }

  @Test
  void a_ruling_on_another_finding_changes_nothing() {
    assertThat(weigh(List.of(mistaken("pay")), payee, camera))
        .isEqualTo(weigh(List.of(), payee, camera));
  }

  @Test
  void what_came_in_after_the_ruling_makes_the_finding_stand_again() {
    Outcome.Finding again = scene.finding(payee.flag(), "one", "five");
    Assessment assessment = weigh(List.of(mistaken("payee")), again);
    assertThat(assessment.count()).isEqualTo(1);
    assertThat(assessment.findings().getFirst().setAside()).isNull();
  }

  @Test
  void even_a_decisive_finding_yields_to_a_ruling() {
    Outcome.Finding decisive = scene.finding(flag("front", "payment", DECISIVE), "one");
    assertThat(weigh(List.of(mistaken("front")), decisive).verdict().level()).isZero();
  }

  @Test
  void where_nothing_stands_it_still_takes_enough_checks_to_say_that_nothing_was_found() {
    List<Outcome> outcomes = new ArrayList<>(List.of(payee));
    assertThat(weigh(List.of(mistaken("payee")), outcomes.toArray(Outcome[]::new)).verdict())
        .isEqualTo(new Verdict.InsufficientEvidence());
    for (int i = 0; i < 12; i++) {
      outcomes.add(new Outcome.Clear("clear-" + i));
    }
    assertThat(weigh(List.of(mistaken("payee")), outcomes.toArray(Outcome[]::new)).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void a_ruling_changes_nobodys_number() {
    Outcome.Finding pay = scene.finding(flag("rate", "payment", MODERATE), "three");
    Outcome.Finding slight = scene.finding(flag("age", "profile", WEAK), "two");
    Assessment before = weigh(List.of(), payee, camera, pay, slight);
    Assessment after =
        weigh(List.of(mistaken("camera"), mistaken("payee")), payee, camera, pay, slight);
    for (Weighed one : before.findings()) {
      assertThat(after.findings())
          .filteredOn(other -> other.finding().equals(one.finding()))
          .extracting(Weighed::number)
          .containsExactly(one.number());
    }
    assertThat(before.findings()).extracting(Weighed::number).containsExactly(1, 2, 3, 4);
  }

  @Test
  void what_a_second_reading_set_aside_leaves_no_gap_and_a_ruling_after_it_changes_no_number() {
    Outcome.Finding pay = scene.finding(flag("rate", "payment", STRONG), "three");
    List<Outcome> outcomes = List.of(payee, camera, pay);
    List<Refuted> fallen = List.of(new Refuted("payee", noted.evidence()));
    assertThat(numbers(outcomes, List.of(), fallen))
        .containsExactly("camera 1", "rate 2", "payee 3");
    assertThat(numbers(outcomes, List.of(mistaken("camera")), fallen))
        .containsExactlyInAnyOrder("camera 1", "rate 2", "payee 3");
  }

  private List<String> numbers(List<Outcome> all, List<Ruling> rulings, List<Refuted> refuted) {
    return new Weighing()
        .weigh(scene.caseFile(), all, List.of(), rulings, refuted).findings().stream()
            .map(one -> one.finding().check() + " " + one.number())
            .toList();
  }

  @Test
  void a_ruling_covers_whatever_else_reads_the_same_words() {
    Outcome.Finding other = scene.finding(flag("other", "profile", DECISIVE), "one");
    Assessment assessment = weigh(List.of(mistaken("payee")), payee, other, camera);
    assertThat(standing(assessment)).containsExactly("camera");
    assertThat(assessment.noted())
        .filteredOn(one -> one.setAside() != null)
        .extracting(Weighed::setAside)
        .containsExactly(mistaken("payee"), mistaken("payee"));
  }

  @Test
  void a_finding_on_other_words_too_counts_by_those_alone_and_is_shown_whole() {
    Outcome.Finding both = scene.finding(flag("both", "interview", STRONG), "one", "four");
    Outcome.Finding same = scene.finding(flag("same", "profile", MODERATE), "four");
    assertThat(weigh(List.of(), payee, both, same).count()).isEqualTo(2);
    Assessment assessment = weigh(List.of(mistaken("payee")), payee, both, same);
    assertThat(assessment.count()).isEqualTo(1);
    assertThat(assessment.findings()).extracting(Weighed::finding).contains(both);
  }

  @Test
  void what_contradicts_ruled_words_stands() {
    Outcome.Finding contradiction =
        scene.contradiction(flag("contradiction", "interview", STRONG), "one", "four");
    assertThat(standing(weigh(List.of(mistaken("payee")), payee, contradiction)))
        .containsExactly("contradiction");
  }

  @Test
  void a_ruling_covers_a_copy_of_the_words_that_comes_in_later() {
    String words = "please send my pay to the account of a friend";
    Scene copied =
        new Scene(SubjectKind.CANDIDATE, "Ada")
            .chat("chat.txt", "Ada: " + words, "Bo: why is that?")
            .chat("later.txt", "Ada: hello there", "Ada: " + words);
    Outcome.Finding first = copied.finding(flag("payee", "payment", STRONG), words);
    Citation copy =
        new Citation("later.txt", 2, "Ada", null, new Span(22, 22 + words.length()), words, null);
    Outcome.Finding again = first.citing(List.of(first.evidence().getFirst(), copy));
    Outcome.Finding other =
        new Outcome.Finding(flag("other", "profile", STRONG), STRONG, List.of(copy), false);
    Assessment assessment =
        new Weighing()
            .weigh(copied.caseFile(), List.of(again, other), List.of(), List.of(mistaken("payee")));
    assertThat(standing(assessment)).isEmpty();
  }

  @Test
  void a_confirmed_finding_is_covered_by_no_ruling_on_another() {
    Ruling confirmed =
        new Ruling("other", Disposition.CONFIRMED, "U1", "so it is", Set.of(), false);
    Outcome.Finding other = scene.finding(flag("other", "profile", STRONG), "one");
    assertThat(standing(weigh(List.of(mistaken("payee"), confirmed), payee, other)))
        .containsExactly("other");
  }

  @Test
  void a_ruling_given_in_advance_is_on_no_words() {
    Ruling muted =
        new Ruling("payee", Disposition.MISTAKEN, "U1", "muted", Set.of("chat.txt"), true);
    Outcome.Finding other = scene.finding(flag("other", "profile", STRONG), "one");
    assertThat(standing(weigh(List.of(muted), payee, other))).containsExactly("other");
  }

  @Test
  void an_entry_of_a_watchlist_is_no_word_that_anybody_explained() {
    Citation listed = Citation.ofWatchlist("OFAC, 2 November 2026", "bc1q");
    Outcome.Finding wallet =
        new Outcome.Finding(
            flag("listed", "sanctions", DECISIVE),
            DECISIVE,
            List.of(payee.evidence().getFirst(), listed),
            false);
    assertThat(standing(weigh(List.of(mistaken("payee")), payee, wallet)))
        .containsExactly("listed");
  }

  private static List<String> standing(Assessment assessment) {
    return assessment.findings().stream()
        .filter(one -> one.setAside() == null)
        .map(one -> one.finding().check())
        .toList();
  }
}
