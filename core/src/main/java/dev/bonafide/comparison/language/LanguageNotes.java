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
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.Optional;

/** What the reviewer noted of a language that was asked for. */
final class LanguageNotes {
  private static final String NOT_SPOKEN =
      """
      (could not|couldn't|can't|cannot|did not|didn't|does not|doesn't|would not|wouldn't|unable to) ~4 (speak|say|answer|introduce|understand|react|respond|reply|manage|switch|follow|continue) ~6 {L}
      (not|hardly|barely) ~1 (a|one|any)? (single)? (word|sentence) ~2 {L}
      (one|two|a few|few|single|only) ~1 (word|words|sentence) (of|in) {L}
      no {L}
      {L} ~4 (excuses|excuse|avoided|refused|dodged|evaded|switched back|back to english)
      (switched|went|changed|fell) ~2 back to english
      (refused|avoided|dodged|evaded|declined) ~4 {L}
      {L} ~3 (was|is) ~2 (nonexistent|not there|missing|absent|none|zero|invented|fake)
      """;
  private static final PhraseSet TAKEN_BACK =
      PhraseSet.of(
          """
          never (said|claimed)|not (claimed|listed|required)|fluent|perfect|fine|withdrawn
          not a problem|didn't ask|did not ask|didn't test|did not test|we don't need|not needed
          """);

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
