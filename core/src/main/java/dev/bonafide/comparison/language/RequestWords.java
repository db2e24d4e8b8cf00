package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.text.TextWords;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How one asks someone to speak a language, and whether they do. */
final class RequestWords {
  private static final String TO_SPEAK =
      """
      (could|can|would|will|may|might|shall|should) (you|we|i) ~5 {SAY} ~8 {IN} {L}
      (could|can|would|will) (you|we|i) ~3 do ~4 {IN} {L}
      (let's|lets|let us|please|maybe|perhaps|now|try|just|so|okay|ok) ~4 {SAY} ~6 {IN} {L}
      {SAY} ~1 (something|anything|yourself|a few|few|two|three|one|that|this|it|me|us|a bit) ~7 {IN} {L}
      (could|can|would) you ~3 (speak|talk|say) ~3 {L} (for|to|with|now|please|a bit|a little)
      (say|speak|hear|try) (something|anything|some|a bit of|a little|a few words of|one sentence of) ~2 {L}
      (love|like|want|need|wanted) to (hear|switch|continue|talk|speak|do) ~5 {IN} {L}
      (love|like|want|need) to hear ~3 {L}
      (same|again|this time|that|now|answer|sentence|sentences|words|yourself) {IN} {L}
      {IN} {L} (please|now|this time|then|if you can|if you don't mind|go ahead)
      (peux|peut|pouvez|pourrais|pourriez|presente|presentez|dis|dites|parlons|parler) ~8 en {L}
      (puedes|puede|podrias|podria|podemos|presentate|dime|hablamos|hablar) ~8 en {L}
      (pode|podes|podemos|poderia|podia|fala|falar|falamos|apresenta) ~8 (em)? {L}
      (puoi|puo|potrebbe|potresti|possiamo|presentati|parliamo) ~8 in {L}
      (kannst|konnen|konntest|konnten|konnte|sag|sagen|sprechen|stell|stellen|lass|bitte) ~8 auf {L}
      (mozesz|moze|powiedz|opowiedz|mow|mowmy|prosze) ~6 po {L}
      (можешь|можете|скажи|скажите|расскажи|расскажите|давай|давайте|представьтесь) ~6 (на|по) {L}
      (mind|mind if|how about|what about|wanna|want to|ready to) ~4 {SAY} ~5 {IN} {L}
      {L} で
      """;
  private static final String WHETHER =
      """
      (do|can|could) you (also|still|actually|really|even)? (speak|talk|know|use|understand) ~3 {L}
      {IN} {L} ~3 (fine|ok|okay|good|alright|possible|work) ~2 (for|with) you
      (fine|ok|okay|good|alright|comfortable|happy) ~5 {IN} {L}
      (would|could|can|will) (you|we|i) ~8 {IN} {L}
      how is your {L}
      how's your {L}
      you speak {L}
      (parles tu|parlez vous|tu parles|vous parlez) ~1 {L}
      (hablas|habla|falas|fala|parli|parla|sprichst du|sprechen sie|mowisz) ~1 (po)? {L}
      """;
  private static final Map<NamedLanguage, RequestWords> KNOWN = new ConcurrentHashMap<>();

  private final PhraseSet toSpeak;
  private final PhraseSet whether;

  private RequestWords(NamedLanguage language) {
    toSpeak = LanguageSayings.of(TO_SPEAK, language);
    whether = LanguageSayings.of(WHETHER, language);
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
