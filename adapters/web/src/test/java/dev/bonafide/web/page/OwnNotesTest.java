package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file that is called a note is the reviewer's only where the reviewer says so. */
class OwnNotesTest {
  private final List<Submission> handedIn = new ArrayList<>();
  private final Served served = Served.start(Small.settings(), Small.asking(new Recording()));

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void unticked_a_file_that_is_called_notes_is_evidence() {
    served.page(files());
    assertThat(handedIn.getLast().exhibits())
        .extracting(Exhibit::kind)
        .doesNotContain(ExhibitKind.NOTE);
  }

  @Test
  void ticked_it_is_a_note_and_no_other_file_is() {
    served.page(files().field("ownNotes", "true"));
    assertThat(handedIn.getLast().exhibits())
        .filteredOn(exhibit -> exhibit.kind() == ExhibitKind.NOTE)
        .extracting(Exhibit::name)
        .containsExactly("Notes.md");
  }

  @Test
  void a_form_that_is_refused_stays_ticked() {
    assertThat(
            served
                .page(new Multipart().field("text", " ").field("ownNotes", "true"))
                .select("#own-notes[checked]"))
        .hasSize(1);
  }

  private static Multipart files() {
    return new Multipart()
        .file("file", "chat.txt", "Good morning.")
        .file("file", "notes-of-the-team.txt", "We meet on Monday.")
        .file("file", "Notes.md", "The camera stayed off.");
  }

  /** Remembers what it was handed. */
  private final class Recording implements ScreeningEngine {
    private final ScreeningEngine one = new Small.OneRule();

    @Override
    public Examination screen(Submission submission, List<Ruling> rulings) {
      handedIn.add(submission);
      return one.screen(submission, rulings);
    }

    @Override
    public EngineVersion version() {
      return one.version();
    }
  }
}
