package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteAuthorTest {

  @Test
  void a_note_without_a_name_has_no_author() {
    assertThat(NoteAuthor.of(Exhibit.of("note 1", ExhibitKind.NOTE, "late"))).isEmpty();
  }

  @Test
  void a_file_that_only_claims_to_be_somebodys_note_has_no_author() {
    String name = "notes of Ada";
    assertThat(NoteAuthor.of(Exhibit.of(name, ExhibitKind.MESSAGES, "late"))).isEmpty();
  }

  @Test
  void every_note_of_a_person_is_theirs() {
    ExhibitNames names = new ExhibitNames();
    for (int note = 0; note < 3; note++) {
      String name = names.next("notes of Ada", ExhibitKind.NOTE);
      assertThat(NoteAuthor.of(Exhibit.of(name, ExhibitKind.NOTE, "late"))).contains("Ada");
    }
  }
}
