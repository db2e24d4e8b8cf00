package dev.bonafide.lab.evaluation.added;

import dev.bonafide.casefile.AlternativeReading;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case with a text as the subject's last words in everything they speak in. */
final class LastWord {
  private LastWord() {}

  static CaseFile of(CaseFile caseFile, String added) {
    return alone(caseFile, added)
        .beside(
            caseFile.otherwise().stream()
                .map(
                    other ->
                        new AlternativeReading(
                            other.kind(), () -> alone(other.reading().get(), added)))
                .toList());
  }

  private static CaseFile alone(CaseFile caseFile, String added) {
    return new CaseFile(
        caseFile.subject(),
        caseFile.claims(),
        caseFile.readings().stream().map(reading -> of(reading, added)).toList());
  }

  private static Reading of(Reading reading, String added) {
    Optional<Utterance> first =
        reading.utterances().stream().filter(one -> one.role() == Role.SUBJECT).findFirst();
    if (first.isEmpty()) {
      return reading;
    }
    String text = reading.text() + "\n" + added;
    int line = (int) reading.text().chars().filter(c -> c == '\n').count() + 2;
    Span span = new Span(reading.text().length() + 1, text.length());
    List<Utterance> said = new ArrayList<>(reading.utterances());
    said.add(new Utterance(line, first.get().speaker(), Role.SUBJECT, null, span, false));
    return new Reading(
        reading.exhibit(), reading.kind(), reading.format(), text, said, reading.limits());
  }
}
