package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.KindOfText;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.Optional;

/**
 * Text without speakers: a note, a résumé, a post, words about a profile, or anything else. A
 * paragraph is an utterance. A note is the reviewer's, everything else the subject's.
 */
final class PlainReader implements ExhibitReader {

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind() == null ? KindOfText.of(exhibit.text()) : exhibit.kind();
    TranscriptBuilder talk = new TranscriptBuilder(exhibit.text());
    Role role =
        switch (kind) {
          case NOTE -> Role.REVIEWER;
          case TRANSCRIPT -> null;
          default -> Role.SUBJECT;
        };
    talk.addParagraphs(role, TextPage.of(exhibit.text()).lines());
    return Optional.of(talk.read(exhibit, subject, kind, "text"));
  }
}
