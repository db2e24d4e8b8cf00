package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Lines;
import dev.bonafide.text.PhraseIndex;
import dev.bonafide.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One look at a whole case, shared by all rules. */
final class Scan {
  private final CaseFile caseFile;
  private final List<List<Said>> exhibits = new ArrayList<>();
  private final int subjectWords;

  Scan(CaseFile caseFile, PhraseIndex index) {
    this.caseFile = caseFile;
    for (Reading reading : caseFile.readings()) {
      Lines lines = new Lines(reading.text());
      exhibits.add(
          Passages.of(reading.utterances()).stream()
              .map(passage -> said(reading, lines, passage, index))
              .toList());
    }
    subjectWords = said(Role.SUBJECT).mapToInt(said -> said.words().count()).sum();
  }

  private static Said said(Reading reading, Lines lines, Utterance utterance, PhraseIndex index) {
    String text = reading.words(utterance);
    Words words = utterance.wrapped() ? Words.ofWrapped(text) : Words.of(text);
    return new Said(reading, lines, utterance, words, index.hits(words));
  }

  CaseFile caseFile() {
    return caseFile;
  }

  /** Each exhibit's utterances, in order. */
  List<List<Said>> exhibits() {
    return exhibits;
  }

  Stream<Said> said(Role... roles) {
    Set<Role> wanted = Set.of(roles);
    return exhibits.stream()
        .flatMap(List::stream)
        .filter(said -> wanted.contains(said.utterance().role()));
  }

  /** How many words the subject says in all. */
  int subjectWords() {
    return subjectWords;
  }
}
