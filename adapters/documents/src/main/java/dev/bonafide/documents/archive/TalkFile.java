package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.file.TextFile;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.List;

/** Tells a chat or a transcript from a file of data: people speak in it, under their names. */
final class TalkFile {
  private static final Readers READERS = new Readers(List.of(new Exports()));
  private static final Subject ANYBODY = new Subject(SubjectKind.CANDIDATE, null);

  private TalkFile() {}

  /** Whether it is one; what cannot be read is none. */
  static boolean is(Handed handed) throws IOException {
    try {
      byte[] bytes = handed.content().head(Math.toIntExact(handed.content().size()));
      Exhibit exhibit = Exhibit.of(handed.name(), null, TextFile.decode(handed.name(), bytes));
      return READERS.read(exhibit, ANYBODY).utterances().stream()
          .anyMatch(said -> said.speaker() != null);
    } catch (UnreadableExhibit unread) {
      return false;
    }
  }
}
