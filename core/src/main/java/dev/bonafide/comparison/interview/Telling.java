package dev.bonafide.comparison.interview;

import dev.bonafide.comparison.dialogue.SpokenSentence;
import dev.bonafide.text.TextWords;
import java.util.Optional;
import java.util.stream.Stream;

/** A fact with the sentence that tells it. */
record Telling(ToldFact fact, SpokenSentence said) {

  static Stream<Telling> of(SpokenSentence said) {
    TextWords words = said.words();
    return Stream.of(
            TenureYear.in(words),
            TotalYears.in(words),
            DegreeYear.in(words),
            HomeForYears.in(words))
        .flatMap(Optional::stream)
        .map(fact -> new Telling(fact, said));
  }

  /** Whether it was told in another conversation, and both cannot be true. */
  boolean excludes(Telling other) {
    return !said.reading().name().equals(other.said.reading().name()) && fact.excludes(other.fact);
  }
}
