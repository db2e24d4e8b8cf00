package dev.bonafide.reading;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.Optional;

/**
 * The files of a repository, or one file of code of which no one said what it is. Whatever stands
 * there, such as a license, a test or a comment, is no one's speech.
 */
final class CodeReader implements ExhibitReader {

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    if (!isCode(exhibit)) {
      return Optional.empty();
    }
    TranscriptBuilder files = new TranscriptBuilder(exhibit.text());
    files.addParagraphs(Role.CODE, TextPage.of(exhibit.text()).lines());
    return Optional.of(files.read(exhibit, subject, ExhibitKind.REPOSITORY, "text"));
  }

  private static boolean isCode(Exhibit exhibit) {
    return exhibit.kind() == null
        ? CodeFile.is(exhibit.name())
        : exhibit.kind() == ExhibitKind.REPOSITORY;
  }
}
