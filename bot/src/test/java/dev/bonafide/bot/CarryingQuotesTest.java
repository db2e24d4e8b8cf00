package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Outcome;
import dev.bonafide.comparison.dialogue.FunctionWords;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.text.TextWords;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What is quoted carries its finding: words of the subject or of a note, or what somebody else
 * states, and never a question or small words alone.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class CarryingQuotesTest {
  /** Found by what is missing: only what was asked for can be shown. */
  private static final Set<String> OF_ABSENCE = Set.of("interview-silent-after-check");

  private static final Set<Role> OWN_OR_NOTED = Set.of(Role.SUBJECT, Role.REVIEWER, Role.STAFF);

  @Test
  void every_finding_of_every_case_rests_on_words_that_carry_it() {
    List<LabelledCase> all =
        Stream.concat(
                Stream.of("stories/stories.jsonl"),
                Stream.concat(
                    Cases.SETS.stream()
                        .flatMap(
                            set ->
                                Stream.of("candidate", "job_post", "recruiter", "solicitation")
                                    .map(kind -> set + "/" + kind + ".jsonl")),
                    Stream.of("candidate-fraud", "candidate-genuine", "comparisons-fraud")
                        .map(name -> "own/" + name + ".jsonl")))
            .flatMap(path -> Cases.of(path).stream())
            .toList();

    assertThat(all).hasSizeGreaterThan(600);
    assertThat(all.stream().flatMap(CarryingQuotesTest::uncarried)).isEmpty();
  }

  private static Stream<String> uncarried(LabelledCase labelled) {
    Examination examined = Shipped.ENGINE.examine(Shipped.ENGINE.read(labelled.submission()));
    return examined.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast)
        .filter(finding -> !OF_ABSENCE.contains(finding.check()))
        .filter(
            finding ->
                finding.evidence().stream().noneMatch(quote -> carries(quote, examined.caseFile())))
        .map(finding -> labelled.id() + " " + finding.check() + " " + finding.evidence());
  }

  private static boolean carries(Citation quote, CaseFile caseFile) {
    return saysSomething(quote.quote())
        && caseFile.readings().stream()
            .filter(reading -> reading.name().equals(quote.exhibit()))
            .anyMatch(reading -> carries(quote, reading));
  }

  private static boolean carries(Citation quote, Reading reading) {
    int end = quote.span().end();
    boolean asks = end < reading.text().length() && "?？؟".indexOf(reading.text().charAt(end)) >= 0;
    return reading.utterances().stream()
        .filter(said -> said.span().contains(quote.span()))
        .map(Utterance::role)
        .anyMatch(role -> OWN_OR_NOTED.contains(role) || !asks);
  }

  private static boolean saysSomething(String quote) {
    TextWords words = TextWords.of(quote);
    return IntStream.range(0, words.count())
        .mapToObj(words::word)
        .anyMatch(word -> FunctionWords.all().stream().noneMatch(small -> small.contains(word)));
  }
}
