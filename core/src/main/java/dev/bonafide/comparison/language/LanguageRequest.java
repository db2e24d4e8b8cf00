package dev.bonafide.comparison.language;

import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The other side asks for a language.
 *
 * @param where the utterance that asks
 * @param manner how it asks
 */
record LanguageRequest(NamedLanguage language, Utterance where, Manner manner) {

  /** How someone is asked; the earlier, the plainer. */
  enum Manner {
    /** The words are in the language. */
    IN_IT,
    /** The words ask to speak it now. */
    TO_SPEAK_IT,
    /** The words ask whether they speak it, or would. */
    WHETHER
  }

  /** The plainest request for a language in what the other side said in one turn. */
  static Optional<LanguageRequest> in(List<SpokenWords> turn, NamedLanguage language) {
    return turn.stream()
        .flatMap(spoken -> in(spoken, language).stream())
        .min(Comparator.comparing(LanguageRequest::manner));
  }

  private static Optional<LanguageRequest> in(SpokenWords spoken, NamedLanguage language) {
    Utterance utterance = spoken.utterance();
    TextWords words = spoken.words();
    for (Sentence sentence : words.sentences()) {
      if (spoken.isIn(sentence, language)) {
        return Optional.of(new LanguageRequest(language, utterance, Manner.IN_IT));
      }
    }
    return RequestWords.of(language)
        .manner(words)
        .map(manner -> new LanguageRequest(language, utterance, manner));
  }
}
