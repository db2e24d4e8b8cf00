package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How one asks someone to speak a language, and whether they do. */
final class RequestWords {
  private static final PropertyFile WORDS =
      PropertyFile.beside(RequestWords.class, "request-words");
  private static final Map<NamedLanguage, RequestWords> KNOWN = new ConcurrentHashMap<>();

  private final PhraseSet toSpeak;
  private final PhraseSet whether;

  private RequestWords(NamedLanguage language) {
    toSpeak = LanguageSayings.of(WORDS.lines("to-speak"), language);
    whether = LanguageSayings.of(WORDS.lines("whether"), language);
  }

  static RequestWords of(NamedLanguage language) {
    return KNOWN.computeIfAbsent(language, RequestWords::new);
  }

  Optional<LanguageRequest.Manner> manner(TextWords words) {
    if (toSpeak.standIn(words)) {
      return Optional.of(LanguageRequest.Manner.TO_SPEAK_IT);
    }
    return whether.standIn(words) ? Optional.of(LanguageRequest.Manner.WHETHER) : Optional.empty();
  }
}
