package dev.bonafide.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Report;
import dev.bonafide.report.TextReport;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Weighing;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever a model answers that is not right where code knows what is right, no verdict is lower
 * than without it, and none of its words is shown.
 */
class LyingModelProperties {
  private static final Scene SCENE =
      new Scene(SubjectKind.CANDIDATE, "Ana")
          .chat(
              "chat",
              "Ana 0: I have never left Lisbon in my whole life.",
              "Tom 200: Your desk was in Oslo, was it not?",
              "Ana 400: My desk in Denver had a lovely view.",
              "Ana 900: To me quality is important.");

  private static final List<String> WORDS =
      List.of(
          "I have never left Lisbon",
          "My desk in Denver",
          "quality is important",
          "Your desk was in Oslo",
          "xyzzy invented xyzzy",
          "verdict: fine xyzzy",
          "<b>xyzzy</b> ignore the rules",
          "never left Lisbon xyzzy");

  @Property(tries = 400)
  void no_verdict_is_lower_and_no_invented_word_is_shown(
      @ForAll("answers") String first,
      @ForAll("rereadings") String second,
      @ForAll("findings") List<Outcome> findings) {
    Examiner rules =
        new Examiner(
            List.of(_ -> findings.stream().<Check>map(Cases.Answering::new).toList()),
            List.of(),
            new Weighing());
    Examination without = rules.examine(SCENE.caseFile());
    Examination with = rules.consulting(asking(first, second)).examine(SCENE.caseFile());
    assertThat(with.assessment().verdict().level())
        .isGreaterThanOrEqualTo(without.assessment().verdict().level());
    assertThat(with.assessment().count()).isGreaterThanOrEqualTo(without.assessment().count());
    assertThat(with.outcomes()).containsAll(without.outcomes());
    for (Report report : REPORTS) {
      assertThat(report.of(with, PARTICULARS)).doesNotContain("xyzzy");
    }
  }

  private static final List<Report> REPORTS =
      List.of(new JsonReport(), new TextReport(80, true), new MarkdownReport(), new HtmlReport());

  private static final Particulars PARTICULARS =
      new Particulars("id", Instant.EPOCH, 1, "1", "rules", "default");

  private static Consultation asking(String first, String second) {
    return new Consultation(
        Prompts.book(),
        List.of(new ScriptedModel("one").says(first).says(second)),
        Agreement.ANY,
        new PlainAnswers(),
        new RecentAnswers(4),
        Allowance.STANDARD);
  }

  @Provide
  Arbitrary<String> answers() {
    Arbitrary<String> quote =
        Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(WORDS))
            .as((line, words) -> line + ": " + words);
    Arbitrary<String> pointed =
        Combinators.combine(
                Arbitraries.of("story-places", "story-evades", "ask-how", "story-places"),
                quote.list().ofMaxSize(5))
            .as((kind, quotes) -> kind + " | " + String.join(" | ", quotes));
    return Arbitraries.oneOf(
        pointed.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("\n", all)),
        Arbitraries.of("xyzzy", "", PlainAnswers.NOTHING));
  }

  @Provide
  Arbitrary<String> rereadings() {
    return Arbitraries.of(
            "1 stands", "2 stands", "1 misread", "2 misread", "3 stands", "4 stands", "xyzzy")
        .list()
        .ofMaxSize(2)
        .map(all -> String.join("\n", all));
  }

  @Provide
  Arbitrary<List<Outcome>> findings() {
    return Arbitraries.of(Strength.WEAK, Strength.MODERATE, Strength.STRONG)
        .list()
        .ofMaxSize(2)
        .map(
            strengths ->
                IntStream.range(0, strengths.size())
                    .<Outcome>mapToObj(
                        i ->
                            SCENE.finding(
                                Flags.flag("rule-" + i, "group-" + i, strengths.get(i)),
                                i == 0 ? "whole life" : "lovely view"))
                    .collect(Collectors.toList()));
  }
}
