package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Advise;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {
  private final Scene scene = new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada: words");

  private Weighed found(RedFlag flag) {
    return new Weighed(scene.finding(flag, "words"), 1, false, null);
  }

  private static RedFlag advising(String what) {
    RedFlag flag = Flags.flag("a", "g", Strength.STRONG);
    return new RedFlag(
        flag.id(),
        flag.title(),
        flag.group(),
        flag.strength(),
        flag.why(),
        flag.innocent(),
        new Advise(what),
        flag.sources(),
        false);
  }

  private static List<String> said(SubjectKind kind, Verdict verdict, Weighed... findings) {
    return Advice.on(new Subject(kind, null), verdict, List.of(findings)).stream()
        .map(Phrasebook.ENGLISH::say)
        .toList();
  }

  @Test
  void below_high_risk_nothing_is_advised_but_what_a_finding_calls_for() {
    Weighed asking = found(Flags.flag("b", "payment", Strength.STRONG));
    assertThat(said(SubjectKind.CANDIDATE, new Verdict.Verify(), asking)).isEmpty();
    assertThat(
            said(
                SubjectKind.CANDIDATE,
                new Verdict.Verify(),
                asking,
                found(advising("Tell counsel first."))))
        .containsExactly("Tell counsel first.");
  }

  @Test
  void what_two_findings_call_for_in_the_same_words_is_said_once() {
    Weighed one = found(advising("Tell counsel first."));
    assertThat(said(SubjectKind.CANDIDATE, new Verdict.Verify(), one, one)).hasSize(1);
  }

  @Test
  void who_hires_pauses_first_talks_to_counsel_before_reporting_and_is_told_of_victims_last() {
    List<String> said =
        said(
            SubjectKind.CANDIDATE,
            new Verdict.HighRisk(),
            found(advising("Close the account at once.")));
    assertThat(said)
        .extracting(line -> line.split("[ :]")[0])
        .containsExactly("Pause", "Close", "Keep", "Talk", "Where", "The");
    assertThat(said.getLast()).contains("person named here may be a victim too");
  }

  @ParameterizedTest
  @EnumSource(names = "CANDIDATE", mode = EnumSource.Mode.EXCLUDE)
  void who_was_approached_stops_acts_reports_and_hears_of_lawyers_last(SubjectKind kind) {
    Weighed paid = found(Flags.flag("p", "payment", Strength.STRONG));
    List<String> said =
        said(kind, new Verdict.HighRisk(), found(advising("Close the account at once.")), paid);
    assertThat(said.getFirst())
        .startsWith(kind == SubjectKind.JOB_POST ? "Pause" : "Stop replying");
    assertThat(said.subList(1, 3))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("Close the account at once."),
            line -> assertThat(line).startsWith("Where to report"));
    assertThat(said.subList(3, said.size()))
        .extracting(line -> line.split("[ :]")[0])
        .containsExactly("Keep", "The", "If", "If");
    assertThat(said.subList(0, said.size() - 2)).noneMatch(line -> line.contains("lawyer"));
    assertThat(said.getLast()).contains("ask a lawyer");
  }

  @Test
  void sanctions_are_spoken_of_where_it_is_open_who_works_or_is_paid_and_only_there() {
    Weighed paid = found(Flags.flag("p", "payment", Strength.STRONG));
    Weighed run = found(Flags.flag("r", "malicious-test", Strength.STRONG));
    TranslatableText sanctions = TranslatableText.of("advice.sanctions");
    assertThat(
            Advice.on(
                new Subject(SubjectKind.CANDIDATE, null),
                new Verdict.HighRisk(),
                List.of(run, paid)))
        .contains(sanctions);
    assertThat(
            Advice.on(
                new Subject(SubjectKind.CANDIDATE, null), new Verdict.HighRisk(), List.of(run)))
        .doesNotContain(sanctions);
    assertThat(
            Advice.on(
                new Subject(SubjectKind.CANDIDATE, null), new Verdict.Verify(), List.of(paid)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void of_code_it_is_said_what_is_safe_and_what_to_do_after_it_ran(SubjectKind kind) {
    Weighed code = found(Flags.flag("r", "malicious-test", Strength.DECISIVE));

    assertThat(said(kind, new Verdict.HighRisk(), code))
        .anyMatch(line -> line.startsWith("Open nothing of it in an editor"))
        .anyMatch(line -> line.startsWith("If you already ran it: disconnect"))
        .anyMatch(line -> line.startsWith("If it is your own company's repository"));
    assertThat(
            said(kind, new Verdict.HighRisk(), found(Flags.flag("p", "payment", Strength.STRONG))))
        .noneMatch(line -> line.contains("already ran it"));
  }

  @ParameterizedTest
  @EnumSource
  void what_nobody_translated_is_advised_in_english(BotLanguage language) {
    TranslatableText own =
        Advice.on(
                new Subject(SubjectKind.CANDIDATE, null),
                new Verdict.Verify(),
                List.of(found(advising("Tell counsel first."))))
            .getFirst();
    assertThat(Phrasebook.of(language).say(own)).isEqualTo("Tell counsel first.");
  }

  @Test
  void where_either_side_of_a_talk_may_be_meant_the_pause_fits_who_hires_and_who_is_hired() {
    Attribution tried = Attribution.tried("Selina", List.of("Gareth"));
    assertThat(paused(new Subject(SubjectKind.RECRUITER, null, tried, true)))
        .isEqualTo("advice.pause.either");
    assertThat(paused(new Subject(SubjectKind.RECRUITER, null, tried, false)))
        .isEqualTo("advice.pause.offer");
    assertThat(paused(new Subject(SubjectKind.RECRUITER, null, null, true)))
        .isEqualTo("advice.pause.offer");
    assertThat(paused(new Subject(SubjectKind.CANDIDATE, null, tried, true)))
        .isEqualTo("advice.pause.candidate");
  }

  private static String paused(Subject subject) {
    return Advice.on(subject, new Verdict.HighRisk(), List.of()).getFirst().key();
  }

  @ParameterizedTest
  @EnumSource
  void whom_somebody_may_have_made_use_of_is_the_person_or_the_firm_that_is_named(
      SubjectKind kind) {
    boolean person = kind == SubjectKind.CANDIDATE;
    assertThat(Advice.on(new Subject(kind, null), new Verdict.HighRisk(), List.of()))
        .contains(TranslatableText.of(person ? "advice.victim.person" : "advice.victim.firm"))
        .doesNotContain(
            TranslatableText.of(person ? "advice.victim.firm" : "advice.victim.person"));
  }
}
