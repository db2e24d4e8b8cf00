package dev.bonafide.report.wanted;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Reason;
import dev.bonafide.check.Strength;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Identified;
import dev.bonafide.examination.Lookups;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence to add to settle what is open, and whether it can be had here. */
class WantedEvidenceTest {
  private static final List<Identified> ACCOUNT =
      List.of(new Identified("github", "octocat", List.of()));

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada: one, two, three, and four");

  private Outcome found(String id, String group, String words) {
    return scene.finding(Flags.flag(id, group, Strength.STRONG), words);
  }

  private Examination examined(List<Identified> identifiers, Outcome... outcomes) {
    CaseFile caseFile = scene.caseFile();
    return new Examination(
        caseFile,
        List.of(outcomes),
        new Weighing().weigh(caseFile, List.of(outcomes), List.of()),
        identifiers);
  }

  private static List<String> said(Examination examination) {
    return WantedEvidence.in(examination).stream()
        .map(one -> one.said(Phrasebook.ENGLISH))
        .toList();
  }

  @Test
  void a_finding_without_weight_wants_nothing() {
    Outcome weak = scene.finding(Flags.flag("weak", "language", Strength.WEAK), "one");
    assertThat(WantedEvidence.in(examined(List.of(), weak))).isEmpty();
  }

  @Test
  void what_no_line_knows_wants_an_answer() {
    assertThat(said(examined(List.of(), found("odd", "some-group", "one"))))
        .containsExactly(
            "Their answer to the question, word for word. It would help you rule on: “Title of odd”.");
  }

  @Test
  void findings_that_the_same_evidence_settles_share_a_line() {
    assertThat(
            said(
                examined(
                    List.of(), found("a", "language", "one"), found("b", "location-time", "two"))))
        .singleElement()
        .asString()
        .contains("call", "“Title of a”; “Title of b”");
  }

  @Test
  void of_many_findings_only_the_first_are_named() {
    assertThat(
            said(
                examined(
                    List.of(),
                    found("a", "language", "one"),
                    found("b", "language", "two"),
                    found("c", "language", "three"),
                    found("d", "language", "and"),
                    found("e", "language", "four"))))
        .singleElement()
        .asString()
        .endsWith("“Title of a”; “Title of b”; “Title of c”; 2 more.");
  }

  @Test
  void an_account_that_nobody_named_cannot_be_proved() {
    Outcome code = found("a", "code-history", "one");
    assertThat(WantedEvidence.in(examined(List.of(), code)))
        .extracting(WantedEvidence::kind)
        .containsExactly("account");
    assertThat(WantedEvidence.in(examined(ACCOUNT, code)))
        .extracting(WantedEvidence::kind)
        .containsExactly("account", "proof");
  }

  @Test
  void code_that_was_handed_in_is_not_asked_for_again() {
    Outcome code = found("a", "malicious-test", "one");
    assertThat(WantedEvidence.in(examined(List.of(), code)))
        .extracting(WantedEvidence::kind)
        .contains("code");
    scene.written("test.zip", ExhibitKind.REPOSITORY, "=== a.js ===\n");
    assertThat(WantedEvidence.in(examined(List.of(), code)))
        .extracting(WantedEvidence::kind)
        .containsExactly("company");
  }

  @Test
  void it_is_told_what_can_be_had_here() {
    Examination nowhere = examined(ACCOUNT, found("a", "code-history", "one"));
    assertThat(said(nowhere)).allMatch(line -> line.contains("BONAFIDE_GITHUB"));
    Examination here = nowhere.with(new Lookups(true, false));
    assertThat(said(here)).allMatch(line -> line.endsWith("here."));
    assertThat(WantedEvidence.in(here))
        .extracting(WantedEvidence::standing)
        .containsOnly(Standing.HERE);
    Examination call = examined(List.of(), found("a", "language", "one"));
    assertThat(said(call)).noneMatch(line -> line.contains("by itself"));
    assertThat(said(call.with(new Lookups(false, true))))
        .allMatch(line -> line.endsWith("arrives by itself."));
  }

  @Test
  void where_nothing_is_open_it_is_told_what_would_let_more_checks_look() {
    assertThat(
            said(
                examined(
                    List.of(),
                    new Outcome.Unknown("a", Reason.of("no-note")),
                    new Outcome.Unknown("b", Reason.of("no-resume")),
                    new Outcome.Unknown("c", Reason.of("no-resume")),
                    new Outcome.Unknown("d", Reason.of("other-resume")),
                    new Outcome.Unknown("e", "something else"))))
        .containsExactly(
            "A résumé: 2 more checks could be run.",
            "Your notes of what you saw and heard: 1 more check could be run.");
  }

  @Test
  void what_a_model_leaves_open_wants_an_answer() {
    assertThat(WantedEvidence.in(requireNonNull(Cases.all().get("still-open"))))
        .extracting(WantedEvidence::kind)
        .containsExactly("answer");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_can_be_said_in_every_language(BotLanguage language) {
    assertThat(PropertyFile.beside(WantedEvidence.class, "wanted").all())
        .hasSizeGreaterThan(10)
        .allMatch(kind -> Phrasebook.of(language).knows("wanted." + kind));
  }
}
