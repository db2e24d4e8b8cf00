package dev.bonafide.report.approached;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.ReportPage;
import dev.bonafide.scene.Counts;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Acts;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Help for somebody who was sent an offer, a recruiter's message, or a take-home test. */
class ApproachedTest {
  private static final Particulars PARTICULARS =
      new Particulars("1", Instant.EPOCH, 0, "1", "rules", "settings");

  private static Examination examined(SubjectKind kind, String group, String... lines) {
    return examined(kind, group, new Weighing(), lines);
  }

  private static Examination examined(
      SubjectKind kind, String group, Weighing weighing, String... lines) {
    Scene scene =
        new Scene(kind, null)
            .chat("a.txt", "Ada: some words")
            .written("b.txt", ExhibitKind.MESSAGES, String.join("\n", lines));
    CaseFile caseFile = scene.caseFile();
    List<Outcome> found =
        group.isEmpty()
            ? List.of()
            : List.of(scene.finding(Flags.flag("a", group, Strength.STRONG), "some words"));
    return new Examination(caseFile, found, weighing.weigh(caseFile, found, List.of()), List.of());
  }

  private static Approached help(SubjectKind kind, String group, String... lines) {
    return Approached.in(examined(kind, group, lines), Phrasebook.ENGLISH);
  }

  @Test
  void who_vets_a_candidate_was_not_approached() {
    assertThat(help(SubjectKind.CANDIDATE, "payment")).isEqualTo(Approached.NOBODY);
    assertThat(Approached.NOBODY.lines()).isEmpty();
  }

  @Test
  void where_nothing_is_known_of_an_offer_the_first_steps_are_those_of_every_kind() {
    Approached help = help(SubjectKind.RECRUITER, "");
    assertThat(help.reply()).startsWith("Thank you");
    assertThat(help.steps())
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "If you already ran it",
            "If you already paid",
            "If you already sent papers or account details");
  }

  @Test
  void who_is_to_stop_replying_is_given_no_reply() {
    Weighing stopping = new Weighing(Counts.stoppingAt(1), Acts.APART);
    Examination stopped = examined(SubjectKind.RECRUITER, "payment", stopping);
    assertThat(stopped.assessment().verdict()).isEqualTo(new Verdict.HighRisk());
    Approached help = Approached.in(stopped, Phrasebook.ENGLISH);
    assertThat(help.reply()).isEmpty();
    assertThat(help.lines()).isNotEmpty().isEqualTo(help.steps());
    assertThat(stopped.assessment().questions()).isEmpty();
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
  void the_first_steps_begin_with_those_of_the_most_telling_finding() {
    assertThat(stopped("payment", "identity").getFirst()).startsWith("If you already paid");
    assertThat(stopped("identity", "payment").getFirst()).startsWith("If you already sent papers");
    assertThat(stopped("recruiter-lure", "payment").getFirst()).startsWith("If you already ran it");
  }

  private static List<String> stopped(String first, String second) {
    return Approached.in(stopping(first, second), Phrasebook.ENGLISH).steps();
  }

  private static Examination stopping(String first, String second) {
    Scene scene = new Scene(SubjectKind.RECRUITER, null).chat("a.txt", "Ada: some words");
    List<Outcome> found =
        List.of(
            scene.finding(Flags.flag("b", first, Strength.STRONG), "some"),
            scene.finding(Flags.flag("a", second, Strength.MODERATE), "words"));
    Weighing weighing = new Weighing(Counts.stoppingAt(1), Acts.APART);
    return new Examination(
        scene.caseFile(), found, weighing.weigh(scene.caseFile(), found, List.of()), List.of());
  }

  @Test
  void under_a_stop_the_own_steps_come_before_where_to_report() {
    List<String> advice = ReportPage.of(stopping("payment", "identity"), PARTICULARS).advice();
    assertThat(advice.get(0)).startsWith("Stop replying");
    assertThat(advice.get(1)).startsWith("If you already paid");
    assertThat(advice).filteredOn(line -> line.startsWith("Where to report")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void who_asks_first_is_told_what_not_to_do_until_they_have_answered(BotLanguage language) {
    Phrasebook book = Phrasebook.of(language);
    for (SubjectKind kind : SubjectKind.values()) {
      List<String> advice = ReportPage.of(examined(kind, "payment"), PARTICULARS, book).advice();
      assertThat(advice.contains(book.say("advice.until")))
          .as("%s", kind)
          .isEqualTo(kind != SubjectKind.CANDIDATE);
    }
  }

  @Test
  void what_is_advised_anyway_is_not_said_twice() {
    Examination code = examined(SubjectKind.RECRUITER, "malicious-test");
    assertThat(Approached.in(code, Phrasebook.ENGLISH).steps())
        .doesNotContainAnyElementsOf(code.assessment().advice());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          they want me to run npm install                             | ''
          can i send him my passport or not??                         | ''
          is it normal that one pays a deposit                        | ''
          What does a visa cost?                                      | ''
          shit i already did npm install, what do i do now            | advice.code.ran
          I paid them 200 yesterday                                   | approached.money
          yatirdim bile 1500ü 5 dk once, geri alabilir miyim          | approached.money
          hab schon 300 euro überwiesen, was nun                      | approached.money
          ya pagué la fianza, ¿y ahora?                               | approached.money
          друг уже скинул паспорт и селфи, что ему делать             | approached.papers
          我已经把身份证号发给他了                                                | approached.papers
          もうパスポートの写真を送りました                                            | approached.papers
          I told her the verification code from the text message      | approached.code
          ich hab ihm den TAN-Code schon durchgegeben                 | approached.code
          ya le dije el código del sms                                | approached.code
          j'ai donné le code reçu par sms                             | approached.code
          já passei o código do whatsapp                              | approached.code
          я ей уже продиктовал код из смс                             | approached.code
          я вже назвала йому код із повідомлення                      | approached.code
          もう認証コードを教えてしまいました                                           | approached.code
          인증번호 이미 알려줬어요                                             | approached.code
          验证码已经告诉他了                                               | approached.code
          I already sent 350 to that guy                              | approached.money
          já mandei 800 reais pra ela                                 | approached.money
          ich hab ihr schon 200 € geschickt                           | approached.money
          i already told her my bank and my full name                 | approached.papers
          银行卡号已经发了                                                | approached.papers
          """)
  void the_first_steps_are_those_of_what_people_say_that_they_did(String words, String step) {
    assertThat(Approached.after(words).stream().map(one -> one.key()).toList())
        .isEqualTo(step.isEmpty() ? List.of() : List.of(step));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i already ran it                     | malicious-test | If you already ran it
          i already did everything             | malicious-test | If you already ran it
          i already paid                       | malicious-test | If you already paid
          """)
  void only_that_is_told(String words, String group, String begins) {
    assertThat(Approached.done(examined(SubjectKind.RECRUITER, group), words))
        .extracting(Phrasebook.ENGLISH::say)
        .singleElement()
        .asString()
        .startsWith(begins);
  }

  @Test
  void people_who_hire_and_people_who_name_nothing_are_told_nothing_of_it() {
    assertThat(Approached.done(examined(SubjectKind.CANDIDATE, "payment"), "i already paid"))
        .isEmpty();
    assertThat(Approached.done(examined(SubjectKind.RECRUITER, "payment"), "what now?")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo: I saw your profile on LinkedIn yesterday             | LinkedIn
          Ada: the job is at https://www.upwork.com/jobs/1         | Upwork
          Bo: is that you on t.me/hr_desk                          | Telegram
          Bo Lund, [02.01.2026 10:11] Hello there                  | Telegram
          [02/01/2026, 10:11:12] Bo: Hello there                   | WhatsApp
          Ada: the test is at https://github.com/firm/test         | GitHub
          """)
  void it_is_reported_to_the_platform_that_anyones_words_a_link_or_the_layout_names(
      String line, String platform) {
    assertThat(help(SubjectKind.JOB_POST, "job-post-scam", line).places())
        .extracting(ReportPlace::name)
        .containsExactly(platform);
  }

  @Test
  void a_name_within_another_word_names_no_platform() {
    assertThat(help(SubjectKind.JOB_POST, "payment", "Ada: see notupwork.com or at.me/x").places())
        .isEmpty();
  }

  @Test
  void the_lines_hold_everything_and_end_with_the_steps() {
    Approached help = help(SubjectKind.JOB_POST, "job-post-scam", "Bo: hr_desk on Discord?");
    assertThat(help.lines()).startsWith(help.decline()).endsWith(help.steps().getLast());
    assertThat(help.lines().get(1)).startsWith("Discord: https://discord.com/");
  }
}
