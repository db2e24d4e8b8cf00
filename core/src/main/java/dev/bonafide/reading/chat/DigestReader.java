package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.mail.MailHead;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.Optional;

/**
 * Mail in which a platform sends on what several people wrote to each other. The platform is one
 * more voice, whose words stand above the first message.
 */
public final class DigestReader implements ExhibitReader {
  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    TextPage page = TextPage.of(exhibit.text());
    boolean messages = exhibit.kind() == null || exhibit.kind() == ExhibitKind.MESSAGES;
    int first = page.firstWritten();
    return messages && first < page.count()
        ? MailHead.at(page, first, true)
            .filter(MailHead::isFull)
            .filter(head -> !Roles.isSubject(head.from(), exhibit, subject))
            .flatMap(head -> read(page, head, exhibit, subject))
        : Optional.empty();
  }

  private static Optional<Reading> read(
      TextPage page, MailHead mail, Exhibit exhibit, Subject subject) {
    Layouts layouts = new Layouts(page, exhibit, subject);
    return layouts
        .certain()
        .or(layouts::likely)
        .filter(layout -> layout.heads().firstKey() >= mail.end())
        .filter(layout -> layout.isOfPeople(exhibit, subject))
        .filter(
            layout ->
                layout.heads().values().stream()
                    .noneMatch(head -> NameMatch.matches(mail.from(), head.name())))
        .map(
            layout -> {
              TranscriptBuilder talk = new TranscriptBuilder(page.text());
              int above = page.line(layout.heads().firstKey()).start();
              talk.addAs(null, mail.from(), null, new Span(page.line(mail.end()).start(), above));
              new ChatTurns(page, layout, ExhibitKind.MESSAGES, exhibit, subject, talk).takeBelow();
              return talk.read(exhibit, subject, ExhibitKind.MESSAGES, "mail");
            });
  }
}
