package dev.bonafide.web.page;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.Gathering;
import dev.bonafide.reading.NoteByName;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.web.handin.Upload;
import dev.bonafide.web.handin.UploadReader;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes with the form, as a case. A file that cannot be read is named; the rest is judged. */
record CaseForm(UploadReader uploadReader) {
  static Filled filled(Upload upload) {
    return new Filled(
        upload.text("subject").strip(),
        upload.text("name").strip(),
        upload.text("text"),
        named(upload.text("note"), upload.text("means")),
        new HashSet<>(upload.texts("observed")),
        !upload.text("ownNotes").isEmpty(),
        !upload.text("private").isEmpty(),
        !upload.files().isEmpty());
  }

  /** A note with the id of what its words mean, where that was chosen. */
  private static String named(String note, String means) {
    return means.matches("[a-z0-9-]{1,64}") ? MeantFlags.naming(means, note) : note;
  }

  /**
   * @param before what was handed in a moment ago
   */
  Submission submission(Optional<Submission> before, Upload upload, Filled filled) {
    Gathering gathering = new Gathering();
    before.ifPresent(gathering::add);
    for (Part file : upload.files()) {
      add(file, filled.ownNotes(), gathering);
    }
    uploadReader
        .candidate(filled.text())
        .ifPresentOrElse(gathering::add, () -> gathering.text("pasted text", null, filled.text()));
    gathering.text("your note", ExhibitKind.NOTE, filled.note());
    // In the order of the form, so that the same ticks make the same case.
    Observation.ALL.stream()
        .flatMap(occasion -> occasion.observations().stream())
        .filter(filled::has)
        .forEach(seen -> gathering.text("ticked: " + seen.words(), ExhibitKind.NOTE, seen.id()));
    gathering.about(subject(filled.subject()), filled.name());
    gathering.keepPrivate(filled.isPrivate());
    return uploadReader.lookedUp(gathering.submission());
  }

  private void add(Part file, boolean ownNotes, Gathering gathering) {
    String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "file");
    ExhibitKind told = ownNotes && NoteByName.isCalledNote(name) ? ExhibitKind.NOTE : null;
    try (InputStream in = file.getInputStream()) {
      gathering.add(uploadReader.open(name, told, in));
    } catch (UnreadableExhibit e) {
      gathering.unread(e.exhibit(), e.reason());
    } catch (IOException e) {
      throw new Problem(400, "A file is incomplete.");
    }
  }

  private static @Nullable SubjectKind subject(String id) {
    if (id.isEmpty()) {
      return null;
    }
    return SubjectKind.of(id)
        .orElseThrow(() -> new Problem(400, "There is no such kind of subject."));
  }
}
