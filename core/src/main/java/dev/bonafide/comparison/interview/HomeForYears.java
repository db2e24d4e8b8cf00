package dev.bonafide.comparison.interview;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.timezone.PlaceZones;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where someone says they have lived for years, up to now. Who moved between two interviews has not
 * lived there for years; a town and its country have a clock in common, and exclude nothing.
 */
record HomeForYears(Set<ZoneId> zones) implements ToldFact {
  private static final PropertyFile SAYINGS = PropertyFile.beside(HomeForYears.class, "sayings");

  private static final PhraseSet LIVED = PhraseSet.of(SAYINGS.lines("home-for-years-lived"));

  private static final PhraseSet FOR_YEARS =
      PhraseSet.of(SAYINGS.lines("home-for-years-for-years"));

  private static final PhraseSet ELSEWHERE =
      PhraseSet.of(
          "also|both|between|and|or|before|then|until|used to|moved|travel|travelling|on and off");

  private static final int LONGEST = 3;

  static Optional<ToldFact> in(TextWords words) {
    List<Hit> lived = LIVED.in(words);
    return lived.isEmpty() || !FOR_YEARS.standIn(words) || ELSEWHERE.standIn(words)
        ? Optional.empty()
        : zones(words, lived.getFirst().last() + 1).map(HomeForYears::new);
  }

  /** Of the longest name that is known there. */
  private static Optional<Set<ZoneId>> zones(TextWords words, int from) {
    for (int length = LONGEST; length > 0; length--) {
      if (from + length <= words.count()) {
        String place = words.span(from, from + length - 1).of(words.original());
        Set<ZoneId> zones = PlaceZones.of(place);
        if (!zones.isEmpty()) {
          return Optional.of(zones);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Object about() {
    return HomeForYears.class;
  }

  @Override
  public boolean excludes(ToldFact other) {
    return other instanceof HomeForYears(Set<ZoneId> theirs) && Collections.disjoint(zones, theirs);
  }
}
