package dev.bonafide.reading.transcript;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Transcripts as tables: values separated by commas, semicolons or tabs, under a line that names a
 * column for who speaks and one for the words.
 */
public final class TableReader implements ExhibitReader {
  private static final Set<String> WHO =
      Set.of("speaker", "speaker name", "name", "participant", "author", "user", "from");
  private static final Set<String> WORDS =
      Set.of("text", "words", "transcript", "utterance", "sentence", "content", "message", "body");
  private static final Set<String> TIMES =
      Set.of("start", "start time", "start_time", "begin", "time", "timestamp", "in", "offset");
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int FEWEST_ROWS = 2;

  /** Where the columns stand; the time's is -1 where there is none. */
  private record Columns(char separator, int who, int words, int time) {
    private boolean isIn(List<Span> row) {
      return row.size() > Math.max(who, words);
    }
  }

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    TextPage page = TextPage.of(exhibit.text());
    int first = page.firstWritten();
    return columns(page.line(Math.min(first, page.count() - 1)))
        .flatMap(columns -> read(page, first, columns, exhibit, subject));
  }

  private static Optional<Reading> read(
      TextPage page, int first, Columns columns, Exhibit exhibit, Subject subject) {
    String text = page.text();
    SeparatedValues values = new SeparatedValues(text, columns.separator(), page.line(first).end());
    TranscriptBuilder talk = new TranscriptBuilder(text);
    int rows = 0;
    for (List<Span> row = values.next(); !row.isEmpty(); row = values.next()) {
      if (columns.isIn(row)) {
        Span words = row.get(columns.words());
        boolean timed = columns.time() >= 0 && columns.time() < row.size();
        talk.add(
            row.get(columns.who()).of(text).strip(),
            timed ? Moments.recording(row.get(columns.time()).of(text).strip()) : null,
            words.start(),
            words.end(),
            true);
        rows++;
      }
    }
    ExhibitKind kind = exhibit.kind() == null ? ExhibitKind.TRANSCRIPT : exhibit.kind();
    return rows < FEWEST_ROWS || talk.isEmpty()
        ? Optional.empty()
        : Optional.of(talk.read(exhibit, subject, kind, "table"));
  }

  private static Optional<Columns> columns(TextLine heading) {
    for (char separator : SEPARATORS) {
      if (heading.text().indexOf(separator) < 0) {
        continue;
      }
      List<String> names =
          new SeparatedValues(heading.text(), separator, 0)
              .next().stream()
                  .map(span -> span.of(heading.text()).strip().toLowerCase(Locale.ROOT))
                  .toList();
      int who = place(names, WHO);
      int words = place(names, WORDS);
      if (who >= 0 && words >= 0) {
        return Optional.of(new Columns(separator, who, words, place(names, TIMES)));
      }
    }
    return Optional.empty();
  }

  private static int place(List<String> names, Set<String> known) {
    return names.stream().filter(known::contains).findFirst().map(names::indexOf).orElse(-1);
  }
}
