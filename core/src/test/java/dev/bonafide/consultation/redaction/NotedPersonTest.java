package dev.bonafide.consultation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.scene.Scene;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotedPersonTest {

  private static Optional<String> named(String... notes) {
    Scene scene = new Scene(SubjectKind.CANDIDATE, null);
    for (int at = 0; at < notes.length; at++) {
      scene.written("note " + at, ExhibitKind.NOTE, notes[at]);
    }
    return NotedPerson.in(scene.caseFile());
  }

  @Test
  void where_someone_else_speaks_the_notes_name_nobody() {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "Ada")
            .chat("chat.txt", "Ada: Hello there")
            .written("note", ExhibitKind.NOTE, "Call with Michael Hanson");
    assertThat(NotedPerson.in(scene.caseFile())).isEmpty();
  }

  @Test
  void in_words_of_which_no_one_said_whose_they_are_a_name_needs_something_told_of_it() {
    Scene told = new Scene(SubjectKind.CANDIDATE, null);
    told.written("text", ExhibitKind.MESSAGES, "quick question. Tobias Rehn, Java, seemed odd");
    assertThat(NotedPerson.in(told.caseFile())).contains("Tobias Rehn");
    Scene untold = new Scene(SubjectKind.CANDIDATE, null);
    untold.written(
        "text", ExhibitKind.MESSAGES, "I spent six years at Harbor Freight, then moved to Leeds");
    assertThat(NotedPerson.in(untold.caseFile())).isEmpty();
  }

  @Test
  void two_people_in_headings_are_nobody() {
    assertThat(named("Call with Michael Hanson", "Jason Whitlock, 45 min")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He read his answers out.",
        "Michael read his answers out.",
        "UT Austin, degree of 2014",
        "Senior Backend Engineer, second call",
        "camera was off\\nhe says he knows Bob Marlowe"
      })
  void what_is_no_full_name_in_a_heading_names_nobody(String note) {
    assertThat(named(note.translateEscapes())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Notes from the second call w/ Michael Hanson (Sr backend, says Austin TX)|Michael Hanson",
        "Entretien Oksana Lefèvre, dev front React|Oksana Lefèvre",
        "Emeka Obiora, Interview gestern per Teams. Notizen von Jan: Kamera ging erst nicht,"
            + " danach an, und Anna Berg war dabei|Emeka Obiora",
        "*Jason Whitlock* - 45 min Teams. Really polished answers|Jason Whitlock"
      })
  void the_one_full_name_in_headings_is_whom_the_notes_are_about(String note, String name) {
    assertThat(named(note)).contains(name);
    assertThat(named(note, "camera was off")).contains(name);
  }
}
