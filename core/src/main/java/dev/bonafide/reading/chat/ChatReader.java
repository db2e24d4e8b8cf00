package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.mail.MailHead;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.KindOfText;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a talk in the layout that its own lines show, whichever program or person wrote it so.
 *
 * @param certain whether only layouts are read that nothing but a talk has, or names alone and
 *     before a colon, before mails below other lines are looked for
 */
public record ChatReader(boolean certain) implements ExhibitReader {
  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind =
        certain || exhibit.kind() != null ? exhibit.kind() : KindOfText.of(exhibit.text());
    boolean isTalk = kind == null || kind.isTalk();
    if (!isTalk && exhibit.kind() != null) {
      return Optional.empty();
    }
    TextPage page = TextPage.of(exhibit.text());
    Layouts layouts = new Layouts(page, exhibit, subject);
    NameHeads names = new NameHeads(page, exhibit, subject);
    if (!certain) {
      return (isTalk ? layouts.likely() : Optional.<OwnLayout>empty())
          .or(layouts::ends)
          .or(() -> isTalk ? names.recurring() : Optional.empty())
          .map(layout -> read(page, layout, exhibit, subject, "handwritten"));
    }
    return Stream.<Supplier<Optional<OwnLayout>>>of(layouts::certain, names::alone)
        .flatMap(told -> told.get().stream())
        .filter(layout -> !isMail(page, layout, kind))
        .findFirst()
        .or(names::beforeColons)
        .map(layout -> read(page, layout, exhibit, subject, layout.format()));
  }

  private static Reading read(
      TextPage page, OwnLayout layout, Exhibit exhibit, Subject subject, String format) {
    ExhibitKind told = layout.isRecorded() ? ExhibitKind.TRANSCRIPT : ExhibitKind.MESSAGES;
    ExhibitKind kind = exhibit.kind() == null ? told : exhibit.kind();
    TranscriptBuilder talk = new TranscriptBuilder(page.text());
    new ChatTurns(page, layout, kind, exhibit, subject, talk).take();
    return talk.read(exhibit, subject, kind, format);
  }

  /** Whether a mail begins above the first head: what follows is then one of its words. */
  private static boolean isMail(TextPage page, OwnLayout layout, @Nullable ExhibitKind kind) {
    int first = layout.heads().firstKey();
    return kind != ExhibitKind.TRANSCRIPT
        && first > 0
        && MailHead.first(page).orElse(first) < first;
  }
}
