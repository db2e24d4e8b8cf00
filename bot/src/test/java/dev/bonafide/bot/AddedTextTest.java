package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.AlternativeReading;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Added text never lowers: whatever the subject adds to what they wrote alone, to the end of a
 * conversation, or as a new exhibit, no finding vanishes, and neither sum nor verdict falls. Each
 * text is tried on one story and two frauds, by turns; {@code -Dadded.stories=5 -Dadded.frauds=4}
 * tries it on more.
 */
@Tag("long")
@Order(1) // It takes longest.
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class AddedTextTest {
  /** Found by what is missing, which added words may end. */
  private static final Set<String> OF_ABSENCE = Set.of("interview-silent-after-check");

  private static final int STORIES_A_TEXT = Integer.getInteger("added.stories", 1);
  private static final int FRAUDS_A_TEXT = Integer.getInteger("added.frauds", 2);

  private static final CaseReader READER =
      new CaseReader(new Readers(List.of(new Exports(Exports.MESSAGES))));
  private static final CatalogueEngine ENGINE = Shipped.ENGINE.remembering();
  private static final List<Submission> STORIES =
      Cases.of("stories/stories.jsonl").stream().map(LabelledCase::submission).toList();
  private static final List<Submission> FRAUDS =
      Stream.of("candidate", "job_post", "recruiter", "solicitation")
          .flatMap(kind -> Cases.of("tune/" + kind + ".jsonl").stream())
          .filter(labelled -> labelled.label() == CaseLabel.FRAUD)
          .map(LabelledCase::submission)
          .toList();

  /** Made for comparisons, which each read other words. */
  private static final List<Submission> COMPARED =
      Stream.of("fraud", "people", "slips")
          .flatMap(sort -> Cases.of("own/comparisons-" + sort + ".jsonl").stream())
          .filter(labelled -> labelled.label() == CaseLabel.FRAUD)
          .map(LabelledCase::submission)
          .toList();

  /** What is added to again and again is examined once. */
  private static final Map<Submission, Examination> BEFORE = new ConcurrentHashMap<>();

  static List<String> addedTexts() throws IOException {
    try (var in =
        Objects.requireNonNull(AddedTextTest.class.getResourceAsStream("/added-texts.txt"))) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n%%\n"));
    }
  }

  @Test
  void there_are_enough_texts_to_try() throws IOException {
    assertThat(addedTexts()).hasSizeGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("addedTexts")
  void an_added_text_takes_nothing_back(String added) throws IOException {
    int turn = addedTexts().indexOf(added);
    List<Submission> tried = new ArrayList<>(inTurn(STORIES, turn, STORIES_A_TEXT));
    inTurn(FRAUDS, turn, FRAUDS_A_TEXT).stream()
        .map(fraud -> turn % 2 == 0 ? fraud : undeclared(fraud))
        .forEach(tried::add);
    tried.addAll(inTurn(COMPARED, turn, 1));
    tried.forEach(submission -> assertNothingLost(submission, added));
  }

  /** So many of all, and at the next turn those that follow. */
  private static List<Submission> inTurn(List<Submission> all, int turn, int count) {
    return IntStream.range(0, count)
        .mapToObj(next -> all.get((turn * count + next) % all.size()))
        .toList();
  }

  /** The same, with no one saying what is screened. */
  private static Submission undeclared(Submission declared) {
    return new Submission(null, declared.name(), declared.claims(), declared.exhibits(), List.of());
  }

  private static void assertNothingLost(Submission submission, String added) {
    Examination before = BEFORE.computeIfAbsent(submission, AddedTextTest::examine);
    for (Submission longer : longer(submission, added)) {
      assertNothingLost(before, examine(longer), submission.name() + " + " + added);
    }
    assertNothingLost(
        before,
        ENGINE.examine(withLastWord(before.caseFile(), added)),
        submission.name() + " says at last: " + added);
  }

  private static void assertNothingLost(Examination before, Examination after, String what) {
    assertThat(findings(after)).as(what).containsAll(findings(before));
    assertThat(after.assessment().verdict().level())
        .as(what)
        .isGreaterThanOrEqualTo(before.assessment().verdict().level());
    if (findings(before).equals(allFindings(before))) {
      assertThat(after.assessment().count())
          .as(what)
          .isGreaterThanOrEqualTo(before.assessment().count());
    }
  }

  private static Set<String> findings(Examination examination) {
    return allFindings(examination).stream()
        .filter(id -> !OF_ABSENCE.contains(id))
        .collect(Collectors.toSet());
  }

  private static Set<String> allFindings(Examination examination) {
    return examination.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome::check)
        .collect(Collectors.toSet());
  }

  private static Examination examine(Submission submission) {
    return ENGINE.screen(submission);
  }

  /**
   * The case with the text as a new exhibit, at three places of what the subject wrote alone, and
   * above every conversation.
   */
  private static List<Submission> longer(Submission submission, String added) {
    List<Submission> longer = new ArrayList<>();
    if (!added.isBlank()) {
      Exhibit exhibit = Exhibit.of("added", null, added);
      longer.add(with(submission, submission.exhibits().size(), exhibit));
    }
    CaseFile read = BEFORE.computeIfAbsent(submission, AddedTextTest::examine).caseFile();
    for (int at = 0; at < submission.exhibits().size(); at++) {
      Exhibit exhibit = submission.exhibits().get(at);
      if (isWrittenAlone(read.readings().get(at))) {
        for (String text : inserted(exhibit.text(), added)) {
          longer.add(with(submission, at, rewritten(exhibit, text)));
        }
      }
    }
    above(submission, read, added).ifPresent(longer::add);
    return longer;
  }

  /** The case with the text above one of its conversations, for every second pair of both. */
  private static Optional<Submission> above(Submission submission, CaseFile read, String added) {
    List<Integer> talks =
        IntStream.range(0, submission.exhibits().size())
            .filter(at -> isPasted(read.readings().get(at)))
            .boxed()
            .toList();
    int turn = Math.floorMod(added.hashCode(), 1 << 20);
    if (talks.isEmpty() || (turn + String.valueOf(submission.name()).length()) % 2 == 0) {
      return Optional.empty();
    }
    int at = talks.get(turn % talks.size());
    Exhibit exhibit = submission.exhibits().get(at);
    String text = added + (turn % 3 == 0 ? "\n" : "\n\n") + exhibit.text();
    return isTalk(added, exhibit, read)
        ? Optional.empty()
        : Optional.of(with(submission, at, rewritten(exhibit, text)));
  }

  /** Whether a text is a conversation itself: what stands below it is then a part of that. */
  private static boolean isTalk(String text, Exhibit exhibit, CaseFile read) {
    Submission alone =
        new Submission(
            read.subject().kind(),
            read.subject().name(),
            List.of(),
            List.of(rewritten(exhibit, text)),
            List.of());
    return READER.readable(alone).readings().stream().anyMatch(AddedTextTest::isPasted);
  }

  private static boolean isPasted(Reading reading) {
    return reading.exhibit().turns().isEmpty()
        && reading.text().equals(reading.exhibit().text())
        && reading.utterances().stream().anyMatch(said -> said.speaker() != null);
  }

  private static boolean isWrittenAlone(Reading reading) {
    boolean document =
        reading.kind() == ExhibitKind.RESUME || reading.kind() == ExhibitKind.JOB_POST;
    return document
        && reading.utterances().stream()
            .allMatch(said -> said.role() == Role.SUBJECT && said.speaker() == null);
  }

  private static List<String> inserted(String text, String added) {
    List<String> lines = text.lines().toList();
    return Stream.of(0, lines.size() / 2, lines.size())
        .map(
            at ->
                Stream.of(lines.subList(0, at), List.of(added), lines.subList(at, lines.size()))
                    .flatMap(List::stream)
                    .collect(Collectors.joining("\n")))
        .toList();
  }

  private static Exhibit rewritten(Exhibit old, String text) {
    return new Exhibit(old.name(), old.kind(), text, old.speaker(), old.at(), old.isPrivate());
  }

  private static Submission with(Submission submission, int at, Exhibit exhibit) {
    List<Exhibit> exhibits = new ArrayList<>(submission.exhibits());
    if (at < exhibits.size()) {
      exhibits.set(at, exhibit);
    } else {
      exhibits.add(exhibit);
    }
    return new Submission(
        submission.kind(), submission.name(), submission.claims(), exhibits, List.of());
  }

  /** The case with the text as the subject's last words in every conversation. */
  private static CaseFile withLastWord(CaseFile caseFile, String added) {
    return withLastWordIn(caseFile, added)
        .beside(
            caseFile.otherwise().stream()
                .map(
                    other ->
                        new AlternativeReading(
                            other.kind(), () -> withLastWordIn(other.reading().get(), added)))
                .toList());
  }

  private static CaseFile withLastWordIn(CaseFile caseFile, String added) {
    return new CaseFile(
        caseFile.subject(),
        caseFile.claims(),
        caseFile.readings().stream().map(reading -> withLastWord(reading, added)).toList());
  }

  private static Reading withLastWord(Reading reading, String added) {
    List<Utterance> said = new ArrayList<>(reading.utterances());
    if (said.stream().noneMatch(one -> one.role() == Role.SUBJECT)) {
      return reading;
    }
    String text = reading.text() + "\n" + added;
    int line = (int) reading.text().chars().filter(c -> c == '\n').count() + 2;
    said.add(
        new Utterance(
            line,
            said.stream()
                .filter(one -> one.role() == Role.SUBJECT)
                .findFirst()
                .map(Utterance::speaker)
                .orElse(null),
            Role.SUBJECT,
            null,
            new dev.bonafide.text.Span(reading.text().length() + 1, text.length()),
            false));
    return new Reading(
        reading.exhibit(), reading.kind(), reading.format(), text, said, reading.limits());
  }
}
