package dev.bonafide.rule.match;

import dev.bonafide.text.Lexicon;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.Comparator;
import java.util.List;

/** Hears the phrases of one index in a text: always the same in the same text. */
@FunctionalInterface
public interface PhraseMatcher {
  TextWords NONE = TextWords.of("");
  Comparator<Hit> BY_PHRASE = Comparator.comparingInt(Hit::phrase).thenComparingInt(Hit::first);

  /**
   * Listens.
   *
   * @param wrapped whether its lines were broken for show only
   * @param lexicon of the case
   */
  TextMatches hear(String text, boolean wrapped, Lexicon lexicon);

  /** One that listens again each time. */
  static PhraseMatcher of(PhraseIndex index) {
    return (text, wrapped, lexicon) -> {
      TextWords words = TextWords.of(text, wrapped, lexicon);
      List<Hit> hits = index.hits(words).stream().sorted(BY_PHRASE).toList();
      return new TextMatches(hits.isEmpty() ? NONE : words, hits, words.told());
    };
  }
}
