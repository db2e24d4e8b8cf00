package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseProblem;
import dev.bonafide.text.phrase.PhraseReader;
import java.util.List;
import java.util.Map;

/**
 * Sayings about one language: {@code {L}} is any of its names, {@code {IN}} what leads to it,
 * {@code {SAY}} what one is asked to do in it.
 */
final class LanguageSayings {
  private static final Phrase IN = plain("in|to|into|with|en|auf|em|po|на|по");
  private static final Phrase OWN =
      plain("(your|my|his|her|their) (native|first|own|mother) (language|tongue)|your language");
  private static final Phrase SAY =
      plain(
          "say|saying|speak|speaking|talk|talking|tell|introduce|introducing|switch|switching|continue|answer|go"
              + " on|go ahead|describe|explain|repeat|continuing|answering|doing|trying|try|carry"
              + " on|greet|read|give|change|chat|present|start|respond|reply");

  private LanguageSayings() {}

  static PhraseSet of(String lines, NamedLanguage language) {
    Phrase named = PhraseReader.either(List.of(language.named(), OWN));
    return PhraseSet.of(lines, Map.of("L", named, "IN", IN, "SAY", SAY));
  }

  private static Phrase plain(String source) {
    return PhraseReader.read(
        source,
        name -> {
          throw new PhraseProblem(0, "no word class " + name, "write words");
        });
  }
}
