package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Outcome;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.text.LineIndex;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The shipped rules on the labeled cases. */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class CorpusTest {
  private static final ShippedDistribution DISTRIBUTION = Shipped.DISTRIBUTION;
  private static final CatalogueEngine ENGINE = Shipped.ENGINE;
  private static final List<LabelledCase> STORIES = Cases.of("stories/stories.jsonl");
  private static final List<LabelledCase> ALL =
      Stream.concat(
              STORIES.stream(),
              Stream.of("candidate", "job_post", "recruiter", "solicitation")
                  .flatMap(kind -> Cases.of("tune/" + kind + ".jsonl").stream()))
          .toList();

  private static final List<String> PROTECTED =
      List.of("nationality", "birth_place", "gender", "age", "ethnicity");

  private static Examination examine(LabelledCase labelled) {
    return ENGINE.examine(DISTRIBUTION.read(labelled.submission()));
  }

  @Test
  void every_story_gets_the_verdict_it_deserves_and_three_questions_unless_replies_must_stop() {
    assertThat(STORIES).hasSize(5);
    for (LabelledCase story : STORIES) {
      Examination examined = examine(story);
      assertThat(examined.assessment().verdict().id())
          .as(story.id())
          .isEqualTo(story.expectation().verdict());
      boolean ends = isOffer(story) && examined.assessment().verdict() instanceof Verdict.HighRisk;
      assertThat(examined.assessment().questions())
          .as(story.id())
          .hasSizeBetween(ends ? 0 : 3, ends ? 0 : Integer.MAX_VALUE);
    }
  }

  private static boolean isOffer(LabelledCase labelled) {
    return labelled.submission().kind() != SubjectKind.CANDIDATE;
  }

  @Test
  void no_genuine_case_is_of_high_risk() {
    assertThat(ALL)
        .filteredOn(labelled -> labelled.label() == CaseLabel.GENUINE)
        .hasSize(143)
        .allSatisfy(
            labelled ->
                assertThat(examine(labelled).assessment().verdict())
                    .as(labelled.id())
                    .isNotInstanceOf(Verdict.HighRisk.class));
  }

  @Test
  void every_quote_stands_word_for_word_where_it_is_said_to_stand() {
    for (LabelledCase labelled : ALL) {
      Examination examined = examine(labelled);
      for (Outcome outcome : examined.outcomes()) {
        if (outcome instanceof Outcome.Finding finding) {
          finding
              .evidence()
              .forEach(
                  quote -> assertVerbatim(examined.caseFile(), quote, labelled.id() + " " + quote));
        }
      }
    }
  }

  private static void assertVerbatim(CaseFile caseFile, Citation quote, String what) {
    Reading reading =
        caseFile.readings().stream()
            .filter(one -> one.name().equals(quote.exhibit()))
            .filter(one -> quote.span().end() <= one.text().length())
            .filter(one -> quote.span().of(one.text()).equals(quote.quote()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(what));
    assertThat(new LineIndex(reading.text()).at(quote.span().start()))
        .as(what)
        .isEqualTo(quote.line());
    assertThat(reading.utterances())
        .as(what)
        .anyMatch(
            (Utterance said) ->
                said.span().contains(quote.span())
                    && java.util.Objects.equals(said.speaker(), quote.speaker()));
  }

  @Test
  void protected_traits_move_nothing() {
    for (LabelledCase labelled : ALL) {
      CaseFile caseFile = DISTRIBUTION.read(labelled.submission());
      assertThat(outcomes(with(caseFile, "Atlantis")))
          .as(labelled.id())
          .isEqualTo(outcomes(with(caseFile, "Lemuria")));
    }
  }

  private static List<Outcome> outcomes(CaseFile caseFile) {
    return ENGINE.examine(caseFile).outcomes();
  }

  private static CaseFile with(CaseFile caseFile, String value) {
    Stream<Claim> others =
        caseFile.claims().stream().filter(one -> !PROTECTED.contains(one.about()));
    Stream<Claim> traits = PROTECTED.stream().map(trait -> new Claim(trait, value, List.of()));
    return new CaseFile(
        caseFile.subject(), Stream.concat(others, traits).toList(), caseFile.readings());
  }

  @Test
  void the_same_case_gets_the_same_outcomes() {
    for (LabelledCase story : STORIES) {
      assertThat(examine(story).outcomes()).as(story.id()).isEqualTo(examine(story).outcomes());
    }
  }
}
