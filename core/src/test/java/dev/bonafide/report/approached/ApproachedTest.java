package dev.bonafide.report.approached;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Identified;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Help for somebody who was sent an offer, a recruiter's message, or a take-home test. */
class ApproachedTest {

  private static Examination examined(SubjectKind kind, String group, Identified... identifiers) {
    Scene scene = new Scene(kind, null).chat("a.txt", "Ada: some words");
    CaseFile caseFile = scene.caseFile();
    List<Outcome> found =
        group.isEmpty()
            ? List.of()
            : List.of(scene.finding(Flags.flag("a", group, Strength.STRONG), "some words"));
    return new Examination(
        caseFile, found, new Weighing().weigh(caseFile, found, List.of()), List.of(identifiers));
  }

  private static Approached help(SubjectKind kind, String group, Identified... identifiers) {
    return Approached.in(examined(kind, group, identifiers), Phrasebook.ENGLISH);
  }

  @Test
  void who_vets_a_candidate_was_not_approached() {
    assertThat(help(SubjectKind.CANDIDATE, "payment")).isEqualTo(Approached.NOBODY);
    assertThat(Approached.NOBODY.lines()).isEmpty();
  }

  @Test
  void where_nothing_counts_nobody_needs_to_decline() {
    assertThat(help(SubjectKind.RECRUITER, "")).isEqualTo(Approached.NOBODY);
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void the_reply_declines_without_telling_what_was_noticed(BotLanguage language) {
    Approached help =
        Approached.in(examined(SubjectKind.RECRUITER, "malicious-test"), Phrasebook.of(language));
    assertThat(help.reply()).isNotBlank().doesNotContain("{0}");
    assertThat(help.decline()).contains(help.reply());
    assertThat(help.reply().toLowerCase(Locale.ROOT))
        .doesNotContain("scam", "fraud", "bonafide", "code", "money");
  }

  @Test
  void the_first_steps_are_those_of_the_kind_of_offer() {
    assertThat(help(SubjectKind.RECRUITER, "malicious-test").steps())
        .anyMatch(line -> line.startsWith("If it is your own company's name"))
        .noneMatch(line -> line.contains("already paid"));
    assertThat(help(SubjectKind.JOB_POST, "job-post-scam").steps())
        .anyMatch(line -> line.startsWith("If you already paid"))
        .anyMatch(line -> line.startsWith("If you already sent papers"))
        .noneMatch(line -> line.contains("already ran it"));
    assertThat(help(SubjectKind.RECRUITER, "recruiter-lure").steps())
        .anyMatch(line -> line.startsWith("If you already ran it"));
  }

  @Test
  void what_is_advised_anyway_is_not_said_twice() {
    Examination code = examined(SubjectKind.RECRUITER, "malicious-test");
    assertThat(Approached.in(code, Phrasebook.ENGLISH).steps())
        .doesNotContainAnyElementsOf(code.assessment().advice());
  }

  @Test
  void it_is_reported_to_the_platforms_that_the_evidence_names() {
    assertThat(help(SubjectKind.JOB_POST, "job-post-scam").places()).isEmpty();
    assertThat(
            help(
                    SubjectKind.JOB_POST,
                    "job-post-scam",
                    new Identified("telegram", "hr_desk", List.of()),
                    new Identified("url", "https://www.upwork.com/jobs/1", List.of()),
                    new Identified("domain", "notupwork.com", List.of()))
                .places())
        .extracting(ReportPlace::name)
        .containsExactly("Upwork", "Telegram");
  }

  @Test
  void the_lines_hold_everything_and_end_with_the_steps() {
    Approached help =
        help(
            SubjectKind.JOB_POST, "job-post-scam", new Identified("discord", "hr_desk", List.of()));
    assertThat(help.lines()).startsWith(help.decline()).endsWith(help.steps().getLast());
    assertThat(help.lines().get(1)).startsWith("Discord: https://discord.com/");
  }
}
