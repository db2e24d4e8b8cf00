package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Refuted;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.scene.Counts;
import dev.bonafide.scene.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictWordingTest {
  private final Scene scene =
      new Scene(SubjectKind.JOB_POST, null)
          .chat("a.txt", "Ada: one", "Ada: two", "Ada: three", "Ada: four five six seven eight")
          .written("note", ExhibitKind.NOTE, "known to us");

  private Assessment weigh(Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of());
  }

  @Test
  void too_little_says_how_much_is_asked_for() {
    assertThat(weigh(new Outcome.Clear("a")).summary())
        .startsWith("Only 1 of the 8 checks")
        .contains("More evidence is needed");
  }

  @Test
  void nothing_known_says_how_many_frauds_rules_miss_and_how_much_looked() {
    List<Outcome> clear = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clear.add(new Outcome.Clear("check-" + i));
    }
    assertThat(weigh(clear.toArray(Outcome[]::new)).summary())
        .isEqualTo(
            "No rule matched. Rules alone miss about %d of 100 frauds. 8 checks were run."
                .formatted(BlindFigures.missedByRules()));
  }

  @Test
  void where_a_model_was_heard_it_is_said_how_many_frauds_both_miss() {
    assertThat(weigh(scene.finding(flag("a", "g", WEAK), "one")).heard().summary())
        .isEqualTo(
            "Rules and a language model were used. In tests, they missed about %d of 100 frauds."
                    .formatted(BlindFigures.missedWithModel())
                + " One sign was also noticed. It does not count by itself. One check was run.");
  }

  @Test
  void one_thing_to_ask_may_be_innocent_and_accuses_nobody() {
    assertThat(weigh(scene.finding(flag("a", "g", DECISIVE), "one")).summary())
        .isEqualTo(
            "One sign needs an answer: “Title of a”. It may well have an innocent explanation."
                + " This is not an accusation.");
  }

  @Test
  void where_one_has_no_usual_innocent_reason_no_one_says_that_each_may_have_one() {
    Outcome.Finding plain = scene.finding(flag("a", "g", DECISIVE), "one");
    RedFlag flag = flag("b", "h", STRONG);
    Outcome.Finding never =
        scene.finding(
            new RedFlag(
                flag.id(),
                flag.title(),
                flag.group(),
                flag.strength(),
                flag.why(),
                List.of(RedFlag.NONE_KNOWN),
                flag.next(),
                flag.sources(),
                false),
            "two");
    for (BotLanguage language : BotLanguage.values()) {
      Phrasebook book = Phrasebook.of(language);
      String each = book.say("summary.may", 2);
      assertThat(book.say(weigh(plain, never).said())).as("%s", language).doesNotContain(each);
      assertThat(book.say(weigh(plain, scene.finding(flag, "two")).said())).contains(each);
    }
    assertThat(weigh(never).summary()).doesNotContain("innocent");
  }

  @Test
  void how_often_a_lone_sign_was_innocent_is_told_where_it_fired_often_enough() {
    assertThat(weigh(scene.finding(flag("jobpost-pieces-together", "g", DECISIVE), "one")).said())
        .filteredOn(one -> one.key().equals(Assessment.INNOCENT))
        .hasSize(1)
        .first()
        .satisfies(
            one -> assertThat(Phrasebook.ENGLISH.say(one)).containsPattern("\\d+ of \\d+ such"));
    assertThat(said(weigh(scene.finding(flag("a", "g", DECISIVE), "one")), Assessment.INNOCENT))
        .isFalse();
  }

  @Test
  void what_a_card_warns_of_is_what_the_verdict_is_not() {
    assertThat(weigh(scene.finding(flag("a", "g", DECISIVE), "one")).cautions())
        .extracting(TranslatableText::key)
        .containsExactly(Assessment.ASK);
    assertThat(weigh(scene.finding(flag("a", "g", WEAK), "one")).heard().cautions())
        .extracting(TranslatableText::key)
        .containsExactly(Assessment.HEARD);
  }

  @Test
  void two_that_support_each_other_are_both_named() {
    assertThat(
            stoppedAtTwo(
                    scene.finding(flag("a", "g", STRONG), "one"),
                    scene.finding(flag("b", "h", STRONG), "two"))
                .summary())
        .isEqualTo(
            "Two findings of different kinds support each other: “Title of a” and"
                + " “Title of b”.");
  }

  @Test
  void a_decisive_one_is_named_and_the_others_are_counted() {
    assertThat(
            stoppedAtTwo(
                    scene.finding(flag("a", "g", DECISIVE), "one"),
                    scene.finding(flag("b", "h", MODERATE), "two"))
                .summary())
        .isEqualTo(
            "One finding would be decisive if confirmed: “Title of a”. One other finding"
                + " supports it.");
  }

  @Test
  void what_a_reviewer_confirmed_does_not_wait_to_be_confirmed() {
    List<Outcome> found =
        List.of(
            scene.finding(flag("a", "g", DECISIVE), "one"),
            scene.finding(flag("b", "h", MODERATE), "two"));
    Ruling confirmed = new Ruling("a", Disposition.CONFIRMED, "U1", "", Set.of(), false);
    Weighing weighing = new Weighing(Counts.stoppingAt(2), Acts.APART);
    assertThat(weighing.weigh(scene.caseFile(), found, List.of(), List.of(confirmed)).summary())
        .isEqualTo(
            "A reviewer confirmed this finding: “Title of a”. One other finding supports it.");
    assertThat(weighing.weigh(scene.caseFile(), found, List.of()).summary())
        .startsWith("One finding would be decisive if confirmed: “Title of a”.");
  }

  @Test
  void a_lone_sign_that_a_reviewer_confirmed_is_not_said_to_need_an_answer() {
    List<Outcome> found = List.of(scene.finding(flag("c", "g", STRONG), "one"));
    Ruling confirmed = new Ruling("c", Disposition.CONFIRMED, "U1", "", Set.of(), false);
    assertThat(
            new Weighing().weigh(scene.caseFile(), found, List.of(), List.of(confirmed)).summary())
        .isEqualTo("A reviewer confirmed this finding: “Title of c”. This is not an accusation.");
  }

  @Test
  void a_fact_is_named_before_stronger_words() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", DECISIVE), "one"),
                    scene.fact(flag("b", "h", MODERATE), "two"))
                .summary())
        .isEqualTo(
            "One sign is a fact, whatever the words mean: “Title of b”. One other finding"
                + " supports it.");
  }

  private Assessment stoppedAtTwo(Outcome... outcomes) {
    return new Weighing(Counts.stoppingAt(2), Acts.APART)
        .weigh(scene.caseFile(), List.of(outcomes), List.of());
  }

  @Test
  void every_verdict_says_what_would_change_it() {
    assertThat(weigh().wouldChange()).isNotEmpty();
    assertThat(weigh(scene.finding(flag("a", "g", WEAK), "one")).wouldChange()).isNotEmpty();
    assertThat(weigh(scene.finding(flag("a", "g", STRONG), "one")).wouldChange()).isNotEmpty();
    assertThat(weigh(scene.finding(flag("a", "g", DECISIVE), "one")).wouldChange()).hasSize(2);
  }

  @Test
  void one_finding_would_change_a_verdict_of_nothing() {
    Outcome[] clear = new Outcome[8];
    Arrays.setAll(clear, i -> new Outcome.Clear("check-" + i));
    assertThat(said(weigh(clear))).startsWith("It would rise with one finding");
  }

  @Test
  void what_would_change_too_little_to_say_depends_on_what_is_lacking() {
    assertThat(said(weigh())).startsWith("Add more evidence");
    CaseFile untold = scene.caseFile().attributed(Attribution.tried("Ada", List.of("Bo")));
    assertThat(wouldChange(untold)).startsWith("Say who is being screened");
    CaseFile unread =
        new Scene(SubjectKind.JOB_POST, null)
            .written("post.pdf", ExhibitKind.JOB_POST, "")
            .caseFile();
    assertThat(wouldChange(unread)).startsWith("Add more evidence");
  }

  private static String wouldChange(CaseFile caseFile) {
    return said(new Weighing().weigh(caseFile, List.of(), List.of()));
  }

  private static String said(Assessment assessment) {
    return Phrasebook.ENGLISH.say(assessment.wouldChange());
  }

  @Test
  void where_nobody_said_who_is_vetted_a_flag_says_so_first_and_no_other_verdict_does() {
    CaseFile open = scene.caseFile().attributed(Attribution.tried("Ada", List.of("Bo")));
    List<Outcome> flagged =
        List.of(
            scene.finding(flag("a", "g", DECISIVE), "one"),
            scene.finding(flag("b", "h", WEAK), "two"));
    String told = weigh(flagged.toArray(Outcome[]::new)).summary();
    String untold = new Weighing().weigh(open, flagged, List.of()).summary();
    assertThat(untold).endsWith(told).isNotEqualTo(told);
    String noted =
        new Weighing()
            .weigh(open, List.of(scene.finding(flag("a", "g", WEAK), "one")), List.of())
            .summary();
    assertThat(noted).doesNotStartWith(untold.substring(0, untold.length() - told.length()));
  }

  @Test
  void nothing_found_asks_nothing_and_too_little_to_say_does() {
    Outcome[] clear = new Outcome[8];
    Arrays.setAll(clear, i -> new Outcome.Clear("check-" + i));
    assertThat(weigh(clear).questions()).isEmpty();
    assertThat(weigh().questions()).isNotEmpty();
  }

  @Test
  void several_to_ask_about_are_counted_and_the_strongest_is_named() {
    assertThat(
            weigh(
                    scene.finding(flag("a", "g", MODERATE), "one"),
                    scene.finding(flag("b", "g", STRONG), "two"))
                .summary())
        .startsWith("Two")
        .contains("“Title of b”");
  }

  @Test
  void what_was_set_aside_is_counted_beside_what_stands() {
    Outcome.Finding one = scene.finding(flag("a", "g", STRONG), "one");
    Outcome.Finding two = scene.finding(flag("b", "h", STRONG), "two");
    Assessment reread =
        new Weighing()
            .weigh(
                scene.caseFile(),
                List.of(one, two),
                List.of(),
                List.of(),
                List.of(new Refuted("a", note())));
    assertThat(said(reread, "summary.reread")).isTrue();
    assertThat(said(reread, "summary.aside")).isFalse();
    assertThat(said(weigh(one, two), "summary.reread")).isFalse();
  }

  @Test
  void where_all_that_was_found_was_set_aside_nobody_says_that_nothing_was_found() {
    Outcome.Finding one = scene.finding(flag("a", "g", STRONG), "one");
    Outcome.Finding same = scene.finding(flag("b", "g", STRONG), "one");
    List<Outcome> outcomes = new ArrayList<>(List.of(one, same));
    IntStream.range(0, 8).forEach(i -> outcomes.add(new Outcome.Clear("check-" + i)));
    Assessment reread =
        new Weighing()
            .weigh(
                scene.caseFile(),
                outcomes,
                List.of(),
                List.of(),
                List.of(new Refuted("a", note()), new Refuted("b", note())));
    assertThat(reread.verdict()).isEqualTo(new Verdict.NoRedFlags());
    assertThat(reread.summary())
        .startsWith("No other rule matched. ")
        .endsWith("One finding did not hold up on a second reading and was set aside.");
    for (BotLanguage language : BotLanguage.values()) {
      String plain =
          Phrasebook.of(language)
              .say(TranslatableText.of("summary.alone", BlindFigures.missedByRules()));
      assertThat(Phrasebook.of(language).say(reread.said())).doesNotContain(plain);
    }
  }

  @Test
  void what_a_second_reading_only_doubts_is_told_and_still_called_for() {
    Outcome.Finding one = scene.finding(flag("a", "g", STRONG), "one");
    Outcome.Finding two = scene.finding(flag("b", "h", STRONG), "two");
    Assessment doubted =
        new Weighing()
            .weigh(
                scene.caseFile(),
                List.of(one, two),
                List.of(),
                List.of(),
                List.of(new Refuted("a", List.of()), new Refuted("b", List.of())));
    assertThat(doubted.verdict()).isEqualTo(new Verdict.Verify());
    assertThat(doubted.summary())
        .startsWith("Two signs need an answer")
        .endsWith("the findings stand until a person decides.");
    assertThat(doubted.questions()).isNotEmpty();
  }

  private List<Citation> note() {
    return scene.finding(flag("note", "g", WEAK), "known to us").evidence();
  }

  private static boolean said(Assessment assessment, String key) {
    return assessment.said().stream().anyMatch(one -> one.toString().contains(key));
  }
}
