package dev.bonafide.scene;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation in which no one said who is being screened, read as a case is. */
public final class OpenTalk {
  private OpenTalk() {}

  /**
   * {@code Ana: words}, a line each; laid out as programs do, so that no one doubts it is a talk.
   */
  public static CaseFile of(SubjectKind kind, String... lines) {
    String text =
        Stream.of(lines)
            .map(line -> "[03.11.25, 09:00:00] " + line + "\n")
            .collect(Collectors.joining());
    Exhibit chat = Exhibit.of("chat.txt", ExhibitKind.MESSAGES, text);
    return new CaseReader(new Readers(List.of())).read(kind, null, List.of(), List.of(chat));
  }

  /** What a rule finds in words, in each way to read a case in which they are the subject's. */
  public static Stream<Outcome> found(CaseFile way, RedFlag flag, String words) {
    return way.readings().stream()
        .flatMap(
            reading ->
                reading.utterances().stream()
                    .filter(said -> said.role() == Role.SUBJECT)
                    .filter(said -> reading.words(said).contains(words))
                    .map(said -> found(reading, said, flag, words)));
  }

  private static Outcome found(Reading reading, Utterance said, RedFlag flag, String words) {
    int start = reading.text().indexOf(words, said.span().start());
    Span span = new Span(start, start + words.length());
    int line = new LineIndex(reading.text()).at(start);
    return new Outcome.Finding(
        flag,
        flag.strength(),
        List.of(new Citation(reading.name(), line, said.speaker(), said.at(), span, words, null)),
        false);
  }
}
