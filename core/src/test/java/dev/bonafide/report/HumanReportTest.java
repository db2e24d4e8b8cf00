package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.examination.Examination;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HumanReportTest {

  static List<Report> reports() {
    return List.of(new TextReport(1_000, false), new MarkdownReport(), new HtmlReport());
  }

  private static String say(Report report, Examination examination) {
    return report.of(examination, GoldenTest.PARTICULARS);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void what_code_proves_is_marked_as_a_fact_and_nothing_else_is(Report report) {
    String said = say(report, Cases.highRisk());
    assertThat(said).containsOnlyOnce("claimed when asked in it (fact)");
    assertThat(said.split("\\(fact\\)", -1)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void what_a_reviewer_confirmed_is_told_as_confirmed(Report report) {
    Scene scene = new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada: some words");
    List<Outcome> found =
        List.of(scene.finding(Flags.flag("a", "g", Strength.DECISIVE), "some words"));
    Ruling confirmed = new Ruling("a", Disposition.CONFIRMED, "U1", "", Set.of(), false);
    Assessment assessment =
        new Weighing().weigh(scene.caseFile(), found, List.of(), List.of(confirmed));
    assertThat(say(report, new Examination(scene.caseFile(), found, assessment, List.of())))
        .contains("confirmed by a reviewer")
        .doesNotContain("if confirmed");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void what_another_asks_and_the_subject_says_is_not_called_a_disagreement(Report report) {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "Ada")
            .chat("a.txt", "Ada: Since birth", "Bo: Do you speak Greek?", "Ada: Not a word");
    assertThat(against(report, scene, "Since birth", "Not a word")).contains("do not agree");
    assertThat(against(report, scene, "Do you speak Greek?", "Not a word"))
        .doesNotContain("do not agree");
  }

  private static String against(Report report, Scene scene, String one, String other) {
    List<Outcome> found =
        List.of(scene.contradiction(Flags.flag("a", "g", Strength.STRONG), one, other));
    Assessment assessment = new Weighing().weigh(scene.caseFile(), found, List.of());
    return say(report, new Examination(scene.caseFile(), found, assessment, List.of()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_score_is_shown(Report report) {
    for (Examination examination : Cases.all().values()) {
      String said = say(report, examination).toLowerCase(Locale.ROOT);
      assertThat(said).doesNotContain("score", "probab", " %", "likelihood");
      if (examination.assessment().count() > 0) {
        assertThat(said).doesNotContain(String.valueOf(examination.assessment().score()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_words_are_about_the_case_never_about_guilt_or_a_state(Report report) {
    for (Examination examination : Cases.all().values()) {
      assertThat(say(report, examination).toLowerCase(Locale.ROOT))
          .doesNotContain("guilt", "criminal", "fraudster", "scammer", "liar", "dprk", "korea");
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void who_was_sent_an_offer_is_helped_and_who_screens_a_candidate_is_not(Report report) {
    Scene scene = new Scene(SubjectKind.JOB_POST, null).chat("a.txt", "Ada: pay the fee first");
    List<Outcome> found =
        List.of(
            scene.finding(
                Flags.flag("fee", "job-post-scam", Strength.STRONG), "pay the fee first"));
    Assessment assessment = new Weighing().weigh(scene.caseFile(), found, List.of());
    assertThat(say(report, new Examination(scene.caseFile(), found, assessment, List.of())))
        .contains(ReportPage.APPROACHED, "Thank you for thinking of me", "If you already paid");
    assertThat(say(report, Cases.highRisk())).doesNotContain(ReportPage.APPROACHED);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void who_is_to_stop_replying_reads_one_list_and_no_question_and_no_reply(Report report) {
    Scene scene =
        new Scene(SubjectKind.RECRUITER, null).chat("a.txt", "Ada: pay on LinkedIn first");
    List<Outcome> found =
        List.of(scene.fact(Flags.flag("fee", "payment", Strength.STRONG), "pay on LinkedIn first"));
    Assessment assessment = new Weighing().weigh(scene.caseFile(), found, List.of());
    assertThat(say(report, new Examination(scene.caseFile(), found, assessment, List.of())))
        .containsSubsequence(
            "Stop replying", "If you already paid", "Where to report", "LinkedIn: ", "a lawyer")
        .doesNotContain("What to ask", "Thank you for thinking of me", ReportPage.APPROACHED);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void high_risk_says_what_to_do_and_that_the_person_may_be_a_victim(Report report) {
    assertThat(say(report, Cases.highRisk()))
        .contains("Pause", "Keep the evidence", "lawyer", "ic3.gov", "may be a victim too");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void what_is_to_be_done_instead_of_asking_is_said_whatever_the_verdict(Report report) {
    assertThat(say(report, Cases.advised()))
        .contains("What to do next", "Do not answer: keep it, and tell counsel.");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void what_speaks_against_a_finding_stands_with_it(Report report) {
    assertThat(say(report, Cases.verify()))
        .contains("A broken camera, a shared room, or a wish for privacy")
        .contains("Reasons for doubt", "10 signs were looked for and not found: ");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void it_says_that_the_rules_alone_were_used(Report report) {
    assertThat(say(report, Cases.noted())).contains("only the rules were used");
  }
}
