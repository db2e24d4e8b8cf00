package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.chat.ChatReader;
import dev.bonafide.reading.commit.GitLogReader;
import dev.bonafide.reading.mail.MailReader;
import dev.bonafide.reading.transcript.CueReader;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.HiddenMarks;
import dev.bonafide.reading.turn.Margin;
import dev.bonafide.text.Budget;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every layout that can be read. The layout is told from the content; the kind of the exhibit only
 * says which layouts are out of the question. A note is never anything else.
 */
public final class Readers {
  private static final ExhibitReader PLAIN = new PlainReader();
  private static final List<ExhibitReader> OWN =
      List.of(
          new CodeReader(),
          new CueReader(),
          new MailReader(false),
          new GitLogReader(),
          new ChatReader(true),
          new MailReader(true),
          new ChatReader(false));

  private final List<ExhibitReader> edge;

  /**
   * @param edge readers of layouts that need a library, asked first and with limits of their own
   */
  public Readers(List<ExhibitReader> edge) {
    this.edge = List.copyOf(edge);
  }

  /**
   * Reads an exhibit, whatever it is. Line ends become {@code \n}, a byte order mark is dropped.
   *
   * @throws UnreadableExhibit if it is empty, no text, or too large
   */
  public Reading read(Exhibit exhibit, Subject subject) {
    return read(exhibit, subject, _ -> {});
  }

  /**
   * The same.
   *
   * @param texts is told the text as read before anything looks at its words, and may refuse it
   */
  Reading read(Exhibit exhibit, Subject subject, Consumer<String> texts) {
    if (exhibit.recording() != null) {
      throw new UnreadableExhibit(exhibit.name(), "is a recording that has not been transcribed");
    }
    Reading reading =
        exhibit.turns().isEmpty()
            ? laidOut(exhibit, subject, texts)
            : turns(exhibit, subject, texts);
    return new Reading(
        exhibit,
        reading.kind(),
        reading.format(),
        reading.text(),
        reading.utterances(),
        Stream.concat(
                reading.limits().stream(),
                HiddenMarks.limits(exhibit.name(), reading.text(), reading.format()).stream())
            .toList());
  }

  private static Reading turns(Exhibit exhibit, Subject subject, Consumer<String> texts) {
    texts.accept(exhibit.text());
    return TurnReader.read(exhibit, subject);
  }

  /** The text of an export is what its reader takes out of it. */
  private Reading laidOut(Exhibit exhibit, Subject subject, Consumer<String> texts) {
    Exhibit plain = exhibit.withText(plainLineEnds(exhibit.text()));
    Optional<Reading> exported = first(edge, plain, subject);
    exported.ifPresent(reading -> texts.accept(reading.text()));
    return exported.orElseGet(() -> own(plain, subject, texts));
  }

  private static Reading own(Exhibit exhibit, Subject subject, Consumer<String> texts) {
    Legibility.require(exhibit);
    Exhibit plain = exhibit.withText(Margin.cleared(exhibit.text()));
    texts.accept(plain.text());
    return first(OWN, plain, subject)
        .or(() -> PLAIN.read(plain, subject))
        .map(reading -> UntoldVoices.told(reading, subject))
        .orElseThrow();
  }

  private static Optional<Reading> first(
      List<ExhibitReader> readers, Exhibit exhibit, Subject subject) {
    return exhibit.kind() == ExhibitKind.NOTE
        ? Optional.empty()
        : readers.stream()
            .peek(_ -> Budget.spend(1))
            .map(reader -> reader.read(exhibit, subject))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static String plainLineEnds(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
