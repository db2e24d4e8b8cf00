package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.rule.ExampleCase;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule needs stands in one thought: nothing is joined across a long talk. */
class ThoughtTest {
  private static final String CARD =
      """
      title: t
      id: thought-test
      group: group
      status: stable
      strength: strong
      applies-to: [candidate]
      why: w
      innocent: [i]
      ask: {question: q, good: g, bad: b}
      sources: [s]
      fires: [a, b]
      silent: [c, d]
      """;

  private static final String ALL = "when: {all: [{says: laptop}, {says: money}]}\n";
  private static final String COUNT = "when: {count: [laptop, money, passport], at-least: 3}\n";
  private static final String NEAR = "when: {near: [laptop, money], within: 3-messages}\n";
  private static final String ASKED = "when: {asked: passport, answered: never}\n";
  private static final String TOLD = "when: {told: passport, answered: never}\n";

  private static final String OTHER_MATTERS =
      "other: go on\nsubject: we built the parser first\n".repeat(6);
  private static final String MANY_WORDS = "the parser read one word after another ".repeat(15);

  private static boolean fires(String when, String text) {
    return fires(when, ExampleCase.of(text, SubjectKind.CANDIDATE, ExhibitKind.MESSAGES));
  }

  /** The text as the only thing that the subject says in a recorded call. */
  private static boolean firesOnSpeech(String when, String text) {
    return fires(when, ExampleCase.of(text, SubjectKind.CANDIDATE, ExhibitKind.TRANSCRIPT));
  }

  /** A talk as a recording of it. */
  private static CaseFile recorded(String text) {
    CaseFile talk = ExampleCase.of(text, SubjectKind.CANDIDATE, ExhibitKind.MESSAGES);
    return new CaseFile(
        talk.subject(),
        talk.claims(),
        talk.readings().stream()
            .map(
                said ->
                    new Reading(
                        Exhibit.of("talk", ExhibitKind.TRANSCRIPT, said.text()),
                        ExhibitKind.TRANSCRIPT,
                        "webvtt",
                        said.text(),
                        said.utterances(),
                        List.of()))
            .toList());
  }

  private static boolean fires(String when, CaseFile caseFile) {
    RuleBook book =
        RuleBook.read(
            List.of(
                new RuleSource("group/thought-test.yaml", CARD + when),
                new RuleSource("words/context/interrogative.yaml", "# Openers.\nen: [where]\n"),
                new RuleSource("words/context/reader.yaml", "# The reader.\nen: [your]\n")),
            List.of());
    return book.of(caseFile).getFirst().look(caseFile) instanceof Outcome.Finding;
  }

  @Test
  void two_things_are_joined_only_where_they_stand_in_neighbouring_messages() {
    assertThat(fires(ALL, "subject: a laptop\nother: go on\nsubject: and money")).isTrue();
    assertThat(fires(ALL, "subject: a laptop\n" + OTHER_MATTERS + "subject: and money")).isFalse();
    assertThat(fires(NEAR, "subject: a laptop\n" + OTHER_MATTERS + "subject: and money")).isFalse();
  }

  @Test
  void three_things_in_a_row_are_near_in_a_recording_as_in_a_chat() {
    String near = "when: {near: [laptop, home, money], within: 20-words}\n";
    String answered = "subject: a laptop at home\nother: go on\nsubject: and money";
    String padded = "subject: a laptop at home\nother: go on\nsubject: " + MANY_WORDS + "money";
    assertThat(fires(near, answered)).isTrue();
    assertThat(fires(near, recorded(answered))).isTrue();
    assertThat(fires(near, recorded(padded))).isFalse();
  }

  @Test
  void things_that_are_counted_stand_in_one_thought() {
    String near = "subject: a laptop\nother: go on\nsubject: money, and my passport";
    String apart = "subject: a laptop\n" + OTHER_MATTERS + "subject: money, and my passport";
    assertThat(fires(COUNT, near)).isTrue();
    assertThat(fires(COUNT, apart)).isFalse();
  }

  @Test
  void a_note_is_about_the_whole_talk() {
    String noted = "when: {all: [{noted: silent}, {says: money}]}\n";
    assertThat(
            fires(noted, "note: he was silent\nsubject: hm\n" + OTHER_MATTERS + "subject: money"))
        .isTrue();
  }

  @Test
  void many_spoken_words_end_a_thought_even_in_one_utterance() {
    assertThat(firesOnSpeech(ALL, "a laptop and money")).isTrue();
    assertThat(firesOnSpeech(ALL, "a laptop. " + MANY_WORDS + "and money")).isFalse();
    assertThat(firesOnSpeech(NEAR, "a laptop. " + MANY_WORDS + "and money")).isFalse();
  }

  @Test
  void only_a_question_or_a_request_is_answered() {
    assertThat(fires(ASKED, "other: where is the passport\nsubject: never")).isTrue();
    assertThat(fires(ASKED, "other: the passport?\nsubject: never")).isTrue();
    assertThat(fires(ASKED, "other: show me your passport\nsubject: never")).isTrue();
    assertThat(fires(ASKED, "other: we sent the passport back\nsubject: never")).isFalse();
    assertThat(fires(TOLD, "other: we sent the passport back\nsubject: never")).isTrue();
  }

  @Test
  void a_question_that_others_have_taken_over_is_not_the_subjects() {
    String others = "staff: it is here\nother: no, there\n".repeat(3);
    assertThat(fires(ASKED, "other: the passport?\nsubject: never")).isTrue();
    assertThat(fires(ASKED, "other: the passport?\n" + others + "subject: never")).isFalse();
  }
}
