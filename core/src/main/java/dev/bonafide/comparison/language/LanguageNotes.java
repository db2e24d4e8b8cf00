package dev.bonafide.comparison.language;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.Optional;

/** What the reviewer noted of a language that was asked for. */
final class LanguageNotes {
  private static final PropertyFile WORDS =
      PropertyFile.beside(LanguageNotes.class, "language-notes");
  private static final String NOT_SPOKEN = WORDS.lines("not-spoken");
  private static final PhraseSet TAKEN_BACK = PhraseSet.of(WORDS.lines("taken-back"));

  private LanguageNotes() {}

  /** A note that says a language was not spoken. */
  static Optional<Citation> sayNotSpoken(CaseFile caseFile, NamedLanguage language) {
    PhraseSet notSpoken = LanguageSayings.of(NOT_SPOKEN, language);
    return caseFile
        .readings(ExhibitKind.NOTE)
        .flatMap(
            reading ->
                reading.utterances().stream()
                    .filter(utterance -> utterance.role() != Role.SUBJECT)
                    .flatMap(utterance -> cite(reading, utterance, notSpoken).stream()))
        .findFirst();
  }

  private static Optional<Citation> cite(
      Reading reading, Utterance utterance, PhraseSet notSpoken) {
    TextWords words = TextWords.of(reading.words(utterance));
    for (Sentence sentence : words.sentences()) {
      Span part = words.span(sentence.from(), sentence.to() - 1);
      TextWords own = TextWords.ofWrapped(part.of(words.original()));
      if (notSpoken.standIn(own) && !TAKEN_BACK.standIn(own)) {
        return Optional.of(UtteranceCitations.of(reading, utterance, part));
      }
    }
    return Optional.empty();
  }
}
