package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place where a condition is met.
 *
 * @param match where it stands; of several matches the first
 * @param cited what is shown of it
 */
record Place(SlotMatch match, List<Citation> cited) {
  Place {
    cited = List.copyOf(cited);
  }

  static Place of(UtteranceMatches said, Hit hit) {
    return new Place(new SlotMatch(0, said, hit), List.of(said.cite(hit)));
  }

  /** Joins several places that belong together. */
  static Place of(List<Place> together) {
    return new Place(
        together.getFirst().match,
        together.stream().flatMap(place -> place.cited.stream()).distinct().toList());
  }

  /** Whether one sentence is cited; of a long one, words that overlap. */
  boolean isOneSentence() {
    Citation first = cited.getFirst();
    return cited.stream()
        .allMatch(
            one -> one.exhibit().equals(first.exhibit()) && one.span().overlaps(first.span()));
  }

  static Stream<Citation> cited(Stream<Place> places) {
    return places.flatMap(place -> place.cited.stream());
  }
}
