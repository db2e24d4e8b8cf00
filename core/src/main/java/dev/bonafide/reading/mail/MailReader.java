package dev.bonafide.reading.mail;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.Optional;

/**
 * Mail as text, one or a whole thread: fields in the words of many languages, mails parted by a
 * line of dashes or a blank line. The words are the body and, where it opens a thread, the subject
 * line.
 *
 * @param underLines whether other lines may stand above the first head
 */
public record MailReader(boolean underLines) implements ExhibitReader {
  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    if (exhibit.kind() != null && exhibit.kind() != ExhibitKind.MESSAGES) {
      return Optional.empty();
    }
    QuoteMarks quotes = QuoteMarks.takenFrom(TextPage.of(exhibit.text()));
    TextPage page = quotes.page();
    int first = underLines ? MailHead.first(page).orElse(page.count()) : page.firstWritten();
    Optional<MailHead> head = head(page, first);
    if (head.isEmpty() || !head.get().isFull() || Lead.isDocument(page, first, exhibit)) {
      return Optional.empty();
    }
    if (!underLines && !quotes.isAllBelow(head.get().end())) {
      return Optional.empty();
    }
    TranscriptBuilder talk = new TranscriptBuilder(page.text());
    Lead.take(page, first, exhibit, talk, Ruler::isWordless);
    new MailThread(quotes, exhibit, subject, talk).take(head.get(), first);
    return Optional.of(talk.read(exhibit, subject, ExhibitKind.MESSAGES, "mail"));
  }

  private static Optional<MailHead> head(TextPage page, int first) {
    return first == page.count()
        ? Optional.empty()
        : MailHead.at(page, first, true).or(() -> WroteLine.at(page, first));
  }
}
