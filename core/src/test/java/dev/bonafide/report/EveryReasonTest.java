package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.Attribution.Grounds;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Reason;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason that a report can give, with its parts and without, is a sentence everywhere. */
class EveryReasonTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}|null");

  private static final List<Report> FORMATS =
      List.of(
          new JsonReport(),
          new TextReport(80, true),
          new MarkdownReport(),
          new HtmlReport(),
          new QuestionsReport());

  static Stream<Attribution> attributions() {
    List<Attribution> all = new ArrayList<>();
    for (Grounds grounds : Grounds.values()) {
      for (List<String> others : List.of(List.<String>of(), List.of("Bo", "{0}"))) {
        all.add(new Attribution(null, grounds, others));
        all.add(new Attribution("Ada", grounds, others));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("attributions")
  void how_the_subject_was_told(Attribution told) {
    for (SubjectKind kind : SubjectKind.values()) {
      CaseFile caseFile =
          new Scene(kind, null).chat("a.txt", "Ada: https://a.example/x").caseFile();
      assertThatAllFormatsSay(examined(caseFile.attributed(told), List.of()), told.label());
    }
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void why_a_check_could_not_look(BotLanguage language) {
    List<Outcome> blind = new ArrayList<>();
    for (String key : reasons(language)) {
      blind.add(new Outcome.Unknown(key, Reason.of(key)));
      blind.add(new Outcome.Unknown(key + "-counted", Reason.of(key, 60)));
    }
    blind.add(new Outcome.Unknown("told", "it has no input"));
    assertThat(blind).hasSizeGreaterThan(20);
    CaseFile caseFile = new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada: Hi").caseFile();
    Examination examination = examined(caseFile, blind);
    assertThatAllFormatsSay(examination, null);
    assertThat(limits(examination, language))
        .contains(Visible.line(Phrasebook.of(language).say("limits.rest", blind.size() - 10L)));
    assertThat(blind.stream().flatMap(one -> limits(examined(caseFile, List.of(one)), language)))
        .hasSizeGreaterThanOrEqualTo(blind.size())
        .noneMatch(PLACE.asPredicate());
  }

  private static Stream<String> limits(Examination examination, BotLanguage language) {
    Phrasebook book = Phrasebook.of(language);
    return ReportPage.of(examination, GoldenTest.PARTICULARS, book).limits().stream();
  }

  /** By the ends of their keys. */
  private static List<String> reasons(BotLanguage language) {
    PropertyFile file = PropertyFile.at("dev.bonafide.phrasebook." + language.code());
    return file.keys().stream()
        .filter(key -> key.startsWith("why."))
        .map(key -> key.substring("why.".length()))
        .toList();
  }

  private static Examination examined(CaseFile caseFile, List<Outcome> outcomes) {
    return new Examiner(
            List.of(
                _ ->
                    outcomes.stream().<dev.bonafide.check.Check>map(Cases.Answering::new).toList()),
            List.of(),
            new Weighing())
        .examine(caseFile);
  }

  private static void assertThatAllFormatsSay(Examination examination, @Nullable String label) {
    for (Report format : FORMATS) {
      assertThat(format.of(examination, GoldenTest.PARTICULARS)).doesNotContain("{1}", "“null”");
    }
    for (BotLanguage language : BotLanguage.values()) {
      ReportPage page = ReportPage.of(examination, GoldenTest.PARTICULARS, Phrasebook.of(language));
      assertThat(page.summary()).isNotBlank();
      assertThat(page.limits())
          .allSatisfy(
              limit ->
                  assertThat(label == null ? limit : limit.replace(label, ""))
                      .isNotBlank()
                      .doesNotContainPattern(PLACE));
    }
  }
}
