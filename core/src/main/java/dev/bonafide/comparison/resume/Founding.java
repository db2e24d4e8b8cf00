package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import dev.bonafide.comparison.timezone.PlaceZones;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence that says in which year a firm was founded.
 *
 * @param names what stands before it with a capital and is not a place
 */
record Founding(SpokenSentence said, int year, Set<String> names) {
  private static final PropertyFile SAYINGS = PropertyFile.beside(Founding.class, "sayings");

  private static final PhraseSet FOUNDED = PhraseSet.of(SAYINGS.lines("founding-founded"));

  /** So many words before it may name the firm. */
  private static final int REACH = 6;

  static Stream<Founding> in(SpokenSentence said) {
    return FOUNDED.in(said.words()).stream()
        .filter(hit -> isYear(said.words().word(hit.last())))
        .map(
            hit ->
                new Founding(
                    said, Integer.parseInt(said.words().word(hit.last())), names(said, hit)));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  /** A place that the sentence names is no firm. */
  private static Set<String> names(SpokenSentence said, Hit hit) {
    TextWords words = said.words();
    return IntStream.range(Math.max(0, hit.first() - REACH), hit.first())
        .filter(at -> EmployerNames.isName(words, at))
        .mapToObj(words::word)
        .filter(name -> PlaceZones.of(name).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
