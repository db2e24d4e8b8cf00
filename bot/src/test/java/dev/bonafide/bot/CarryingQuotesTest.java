package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Outcome;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What is quoted carries its finding: words of the subject or of a note; and of others only what
 * they state, never what they ask, and only where a rule is about what others tell.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class CarryingQuotesTest {
  /** Found by what is missing: only what was asked for can be shown. */
  private static final Set<String> OF_ABSENCE = Set.of("interview-silent-after-check");

  /** What someone else has to tell, as the subject will not, each with who tells it. */
  private static final Map<String, String> TOLD_BY_OTHERS =
      Map.ofEntries(
          Map.entry("equipment-remote-tool", "IT tells what its agent shows"),
          Map.entry("identity-document-altered", "a colleague tells what is wrong with a paper"),
          Map.entry("identity-helper-heard", "an interviewer tells what they hear"),
          Map.entry("identity-real-person-denies", "the person whose name it is denies it"),
          Map.entry("identity-voice-changed", "an interviewer tells what they hear"),
          Map.entry("interview-excuses-pile-up", "a manager tells how often it was put off"),
          Map.entry("interview-face-not-live", "an interviewer tells what they see"),
          Map.entry("interview-false-detail", "an interviewer tells that a detail was made up"),
          Map.entry("network-same-as-other", "a colleague tells who else had the same"),
          Map.entry("payment-holder-differs", "payroll tells whose account it is"),
          Map.entry("posthire-extortion", "a mailbox that nobody knows writes the threat"),
          Map.entry("resume-employer-denies", "the employer or the university denies it"),
          Map.entry("resume-employer-unconfirmed", "the employer or the university was asked"),
          Map.entry("resume-links-to-others", "payroll tells whose name stands there"),
          Map.entry("resume-references-doubtful", "who called a referee tells of it"));

  @Tag("long")
  @Test
  void every_finding_of_every_case_rests_on_words_that_carry_it() throws IOException {
    Set<String> carriedByOthers = new HashSet<>();

    List<LabelledCase> all = cases();
    List<String> uncarried = all.stream().flatMap(one -> uncarried(one, carriedByOthers)).toList();

    assertThat(all).hasSizeGreaterThan(1000);
    assertThat(uncarried).isEmpty();
    assertThat(carriedByOthers)
        .as("each rule that is said to need others' words does")
        .containsExactlyInAnyOrderElementsOf(TOLD_BY_OTHERS.keySet());
  }

  @Test
  void a_question_of_somebody_else_carries_nothing_however_short_it_is_quoted() {
    String call = "Ana: Is there somebody in the room with you today?\nSam: Only my cat.";

    assertThat(isCarried("identity-helper-heard", call, "somebody in the room")).isFalse();
    assertThat(isCarried("identity-helper-heard", call, "somebody in the room with you today"))
        .isFalse();
  }

  @Test
  void what_somebody_else_states_carries_only_what_others_have_to_tell() {
    String call = "Ana: I hear a second voice whisper to you.\nSam: Only my cat.";

    assertThat(isCarried("equipment-ship-elsewhere", call, "a second voice whisper")).isFalse();
    assertThat(isCarried("identity-helper-heard", call, "a second voice whisper")).isTrue();
  }

  @Test
  void small_words_and_a_single_other_one_carry_nothing_but_an_answer_does() {
    String call = "Ana: Do you sit alone in your office?\nSam: No, not really, I have that there.";

    assertThat(isCarried("identity-helper-heard", call, "I have that there")).isFalse();
    assertThat(isCarried("identity-helper-heard", call, "not really")).isFalse();
    assertThat(isCarried("identity-helper-heard", call, "alone in your office", "No, not really"))
        .isTrue();
    assertThat(isCarried("identity-helper-heard", call, "No, not really", "alone in your office"))
        .isTrue();
  }

  private static boolean isCarried(String rule, String call, String... quotes) {
    CaseFile read =
        Shipped.ENGINE.read(
            new Submission(
                SubjectKind.CANDIDATE,
                "Sam",
                List.of(),
                List.of(new Exhibit("call", ExhibitKind.TRANSCRIPT, call, "Sam", null, false)),
                List.of()));
    List<Citation> evidence =
        Arrays.stream(quotes).map(quote -> cited(read.readings().getFirst(), quote)).toList();
    return new CarriedFinding(evidence, read).isByOwnWords()
        || (TOLD_BY_OTHERS.containsKey(rule) && new CarriedFinding(evidence, read).isByOthers());
  }

  private static Citation cited(Reading reading, String quote) {
    int start = reading.text().indexOf(quote);
    Span span = new Span(start, start + quote.length());
    Utterance said =
        reading.utterances().stream()
            .filter(one -> one.span().contains(span))
            .findFirst()
            .orElseThrow();
    return UtteranceCitations.of(reading, said, span.shift(-said.span().start()));
  }

  private static List<LabelledCase> cases() throws IOException {
    try (Stream<Path> files = Files.walk(Cases.CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .filter(file -> !file.toString().contains("unread"))
          .sorted()
          .flatMap(file -> Cases.of(Cases.CORPUS.relativize(file).toString()).stream())
          .toList();
    }
  }

  private static Stream<String> uncarried(LabelledCase labelled, Set<String> carriedByOthers) {
    Examination examined = Shipped.ENGINE.examine(Shipped.ENGINE.read(labelled.submission()));
    return examined.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast)
        .filter(finding -> !OF_ABSENCE.contains(finding.check()))
        .filter(finding -> !isCarried(finding, examined.caseFile(), carriedByOthers))
        .map(finding -> labelled.id() + " " + finding.check() + " " + finding.evidence());
  }

  private static boolean isCarried(
      Outcome.Finding finding, CaseFile caseFile, Set<String> carriedByOthers) {
    CarriedFinding carried = new CarriedFinding(finding.evidence(), caseFile);
    if (carried.isByOwnWords()) {
      return true;
    }
    boolean isByOthers = carried.isByOthers() && TOLD_BY_OTHERS.containsKey(finding.check());
    if (isByOthers) {
      carriedByOthers.add(finding.check());
    }
    return isByOthers;
  }
}
