package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteByNameTest {
  private static final Exhibit OTHER = Exhibit.of("thread.txt", null, "pay my friend");

  @ParameterizedTest
  @ValueSource(strings = {"note.txt", "Notes.md", "case/notes"})
  void a_file_among_others_that_is_called_a_note_stays_evidence_and_is_named(String name) {
    CaseFile read = read(List.of(Exhibit.of(name, null, "he is fine"), OTHER));
    assertThat(read.readings().getFirst().utterances())
        .allMatch(said -> said.role() == Role.SUBJECT);
    assertThat(read.readings().getFirst().limits())
        .anyMatch(limit -> limit.contains("note=" + name));
  }

  @Test
  void a_file_alone_another_name_and_a_note_that_was_handed_in_as_one_are_left_alone() {
    Exhibit told = Exhibit.of("note.txt", ExhibitKind.NOTE, "he is fine");
    Exhibit named = Exhibit.of("noteworthy.txt", null, "he is fine");
    for (List<Exhibit> exhibits :
        List.of(
            List.of(Exhibit.of("note.txt", null, "hi")),
            List.of(told, OTHER),
            List.of(named, OTHER))) {
      assertThat(read(exhibits).readings().getFirst().limits()).isEmpty();
    }
  }

  private static CaseFile read(List<Exhibit> exhibits) {
    @Nullable String nobody = null;
    return new CaseReader(new Readers(List.of()))
        .read(SubjectKind.CANDIDATE, nobody, List.of(), exhibits);
  }
}
