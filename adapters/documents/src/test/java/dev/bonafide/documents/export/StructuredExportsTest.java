package dev.bonafide.documents.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.documents.page.WebPage;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How many of the exports that people have are read with each word given to the one who wrote it.
 */
class StructuredExportsTest {
  private static final Subject DORIN = new Subject(SubjectKind.CANDIDATE, Layout.CANDIDATE);
  private static final Readers READERS = new Readers(List.of(new Exports()));

  /** What comes of an export. */
  private enum Outcome {
    RIGHT,
    ASKED,
    WRONG
  }

  @Test
  void nothing_is_given_to_the_wrong_person_in_silence() {
    assertThat(those(Outcome.WRONG)).isEmpty();
    assertThat(those(Outcome.RIGHT).size())
        .as("asked about or refused: %s", those(Outcome.ASKED))
        .isGreaterThanOrEqualTo((int) Math.ceil(0.85 * Layout.all().size()));
  }

  private static List<String> those(Outcome wanted) {
    return Layout.all().stream().filter(one -> outcome(one) == wanted).map(Layout::file).toList();
  }

  private static Outcome outcome(Layout layout) {
    try {
      Reading reading = READERS.read(exhibit(layout), DORIN);
      if (isOpen(reading)) {
        return Outcome.ASKED;
      }
      return layout.names() && told(reading).equals(turns()) ? Outcome.RIGHT : Outcome.WRONG;
    } catch (UnreadableExhibit refused) {
      return Outcome.ASKED;
    }
  }

  private static boolean isOpen(Reading reading) {
    return reading.utterances().stream().noneMatch(one -> one.role() == Role.SUBJECT)
        && reading.limits().stream().anyMatch(one -> one.contains("It is not clear"));
  }

  /** What each side says in a row, as one. */
  private static List<String> told(Reading reading) {
    List<String> told = new ArrayList<>();
    for (Utterance one : reading.utterances()) {
      add(told, one.role() == Role.SUBJECT, reading.words(one));
    }
    return told;
  }

  private static List<String> turns() {
    List<String> told = new ArrayList<>();
    Layout.TURNS.forEach(turn -> add(told, turn.candidate(), turn.words()));
    return told;
  }

  private static void add(List<String> told, boolean subject, String words) {
    String side = subject ? "subject: " : "other: ";
    String plain = words.replaceAll("\\s+", " ").strip();
    if (!told.isEmpty() && told.getLast().startsWith(side)) {
      told.add(told.removeLast() + " " + plain);
    } else {
      told.add(side + plain);
    }
  }

  private static Exhibit exhibit(Layout layout) {
    String text = layout.text();
    return Exhibit.of(layout.file(), null, layout.file().endsWith(".html") ? page(text) : text);
  }

  private static String page(String html) {
    try {
      return WebPage.read(html.getBytes(UTF_8), Unhurried.LIMITS).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
