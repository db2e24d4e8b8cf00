package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.LabelledCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * People write a line above a conversation that they paste, leave one inside it, or add one below:
 * that changes neither who said what nor a verdict. {@code -Dlines.all=true} tries every line on
 * every case.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
@Tag("long")
class LinesAroundTest {
  private static final boolean EVERY = Boolean.getBoolean("lines.all");

  /** Neither number shares a divisor with those of lines and places, so that all of them come. */
  private static final int READ_IN = 5;

  private static final int JUDGED_IN = 37;
  private static final CatalogueEngine ENGINE = Shipped.ENGINE;
  private static final ShippedDistribution DISTRIBUTION = Shipped.DISTRIBUTION;
  private static final List<String> LINES =
      List.of(
          "Mail thread:",
          "FYI, see below",
          "---------- Forwarded message ---------",
          "-----Ursprüngliche Nachricht-----",
          "Begin forwarded message:",
          "Conversation history",
          "Unterhaltung vom Montag, wie besprochen weitergeleitet",
          "Fwd:",
          "ниже переписка",
          "以下是聊天记录",
          "(copied from the app, nothing left out)",
          "Chat");

  private static final List<LabelledCase> TALKS =
      Stream.concat(
              Stream.of("stories/stories.jsonl", "own/candidate-fraud.jsonl"),
              Cases.SETS.stream()
                  .flatMap(
                      set ->
                          Stream.of("candidate", "job_post", "recruiter", "solicitation")
                              .map(kind -> set + "/" + kind + ".jsonl")))
          .flatMap(file -> Cases.of(file).stream())
          .filter(
              labelled ->
                  DISTRIBUTION.read(labelled.submission()).readings().stream()
                      .anyMatch(LinesAroundTest::isTalk))
          .toList();

  private enum Place {
    ABOVE,
    BETWEEN,
    BELOW;

    /** Between, and around, as someone who pastes sets lines off: a blank line or none. */
    String in(String text, String line, boolean blank) {
      String gap = blank ? "\n\n" : "\n";
      return switch (this) {
        case ABOVE -> line + gap + text;
        case BELOW -> text.stripTrailing() + gap + line;
        case BETWEEN -> {
          int apart = text.indexOf("\n\n", text.length() / 2);
          int middle = apart < 0 ? text.indexOf('\n', text.length() / 2) : apart;
          String before = apart < 0 ? "\n" : "\n\n";
          yield middle < 0
              ? text
              : text.substring(0, middle) + before + line + text.substring(middle);
        }
      };
    }
  }

  @Test
  void there_are_conversations_enough() {
    assertThat(TALKS).hasSizeGreaterThan(200);
  }

  @Test
  void a_line_changes_nobodys_words_into_anothers() {
    SoftAssertions softly = new SoftAssertions();
    each(
        READ_IN,
        (labelled, before, after, what) ->
            softly.assertThat(voices(after)).as(what).isEqualTo(voices(before)));
    softly.assertAll();
  }

  @Test
  void a_line_lowers_no_fraud_and_raises_nobody_honest() {
    SoftAssertions softly = new SoftAssertions();
    Map<String, Integer> levels = new HashMap<>();
    each(
        JUDGED_IN,
        (labelled, before, after, what) -> {
          int level = levels.computeIfAbsent(labelled.id(), _ -> level(before));
          if (labelled.label() == CaseLabel.FRAUD) {
            softly.assertThat(level(after)).as(what).isGreaterThanOrEqualTo(level);
          } else {
            softly.assertThat(level(after)).as(what).isLessThanOrEqualTo(level);
          }
        });
    softly.assertAll();
  }

  /** What is held of a case with a line, beside the same case without it. */
  @FunctionalInterface
  private interface Held {
    void of(LabelledCase labelled, CaseFile before, CaseFile after, String what);
  }

  /** One of so many pairs of a case and a line, or every one. */
  private static void each(int oneIn, Held held) {
    int turn = 0;
    Map<Place, Integer> tried = new EnumMap<>(Place.class);
    for (LabelledCase labelled : TALKS) {
      CaseFile before = DISTRIBUTION.read(labelled.submission());
      for (String line : LINES) {
        for (Place place : Place.values()) {
          if (EVERY || turn % oneIn == 0) {
            Submission longer =
                with(before, labelled.submission(), place, line, turn / oneIn % 2 == 0);
            String what = labelled.id() + " " + place + " " + line;
            if (!longer.exhibits().equals(labelled.submission().exhibits())) {
              tried.merge(place, 1, Integer::sum);
              held.of(labelled, before, DISTRIBUTION.read(longer), what);
            }
          }
          turn++;
        }
      }
    }
    assertThat(tried).containsOnlyKeys(Place.values()).allSatisfy(LinesAroundTest::isMany);
  }

  private static void isMany(Place place, int times) {
    assertThat(times).as(place.name()).isGreaterThan(50);
  }

  private static int level(CaseFile read) {
    return ENGINE.examine(read).assessment().verdict().level();
  }

  private static List<String> voices(CaseFile read) {
    return read.readings().stream()
        .flatMap(reading -> reading.utterances().stream())
        .filter(said -> said.speaker() != null)
        .map((Utterance said) -> said.role() + " " + said.speaker() + " " + said.at())
        .toList();
  }

  private static boolean isTalk(Reading reading) {
    boolean talk =
        reading.kind() == ExhibitKind.MESSAGES || reading.kind() == ExhibitKind.TRANSCRIPT;
    return talk
        && reading.text().equals(reading.exhibit().text())
        && reading.exhibit().turns().isEmpty()
        && reading.utterances().stream().anyMatch(said -> said.speaker() != null);
  }

  private static Submission with(
      CaseFile read, Submission old, Place place, String line, boolean blank) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (int at = 0; at < old.exhibits().size(); at++) {
      Exhibit one = old.exhibits().get(at);
      exhibits.add(
          isTalk(read.readings().get(at))
              ? rewritten(one, place.in(one.text(), line, blank))
              : one);
    }
    return new Submission(old.kind(), old.name(), old.claims(), exhibits, List.of());
  }

  private static Exhibit rewritten(Exhibit old, String text) {
    return new Exhibit(old.name(), old.kind(), text, old.speaker(), old.at(), old.isPrivate());
  }
}
