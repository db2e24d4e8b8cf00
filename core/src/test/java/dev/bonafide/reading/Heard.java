package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was heard in a text, one line an utterance: {@code SUBJECT Ana: hello}. */
public final class Heard {
  public static final Subject BOBBY = new Subject(SubjectKind.CANDIDATE, "Bobby Sierra");

  private Heard() {}

  public static Reading in(@Nullable ExhibitKind kind, Subject subject, String text) {
    return new Readers(List.of()).read(Exhibit.of("a.txt", kind, text), subject);
  }

  public static Reading in(@Nullable ExhibitKind kind, String text) {
    return in(kind, BOBBY, text);
  }

  public static List<String> lines(Reading reading) {
    return reading.utterances().stream()
        .map(said -> said.role() + " " + said.speaker() + ": " + reading.words(said))
        .toList();
  }

  public static List<String> lines(@Nullable ExhibitKind kind, String text) {
    return lines(in(kind, text));
  }

  public static List<Double> seconds(Reading reading) {
    return reading.utterances().stream()
        .map(said -> said.at() == null ? -1 : said.at().seconds())
        .toList();
  }
}
