package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.chat.ManyVoices;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.KindOfText;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.Optional;

/**
 * Text without speakers: a note, a résumé, a post, words about a profile, or anything else. A
 * paragraph is an utterance. A note is the reviewer's, everything else the subject's, unless
 * several people seem to speak in it.
 */
final class PlainReader implements ExhibitReader {

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind() == null ? KindOfText.of(exhibit.text()) : exhibit.kind();
    TranscriptBuilder talk = new TranscriptBuilder(exhibit.text());
    TextPage page = TextPage.of(exhibit.text());
    Role role =
        switch (kind) {
          case NOTE -> Role.REVIEWER;
          case TRANSCRIPT -> null;
          default -> Role.SUBJECT;
        };
    int untold = anybodys(kind, exhibit, subject) ? voices(page) : page.count();
    talk.addParagraphs(role, page.lines(0, untold));
    if (untold < page.count()) {
      talk.addParagraphs(Role.OTHER, page.lines(untold, page.count()));
      talk.limit(
          ("It is not clear which words in \"%s\" are the subject's: several people seem to speak,"
                  + " but nothing shows where each of them begins.")
              .formatted(exhibit.name()));
    }
    return Optional.of(talk.read(exhibit, subject, kind, "text"));
  }

  /** Whether no one said whose words it is. */
  private static boolean anybodys(ExhibitKind kind, Exhibit exhibit, Subject subject) {
    return kind == ExhibitKind.MESSAGES
        && exhibit.speaker() == null
        && subject.kind() != SubjectKind.JOB_POST;
  }

  /** The index of the first line that may be of one of several people, or the number of lines. */
  private static int voices(TextPage page) {
    return ManyVoices.in(page).orElse(page.count() + 1) - 1;
  }
}
