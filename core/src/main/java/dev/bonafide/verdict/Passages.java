package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import dev.bonafide.verdict.pattern.Places;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Cited words, found again where others cite them, and in copies of them. */
final class Passages {
  private final Places places;

  /** By exhibit, which characters are cited. */
  private final Map<String, BitSet> cited = new HashMap<>();

  private final Set<String> quotes = new HashSet<>();

  Passages(Places places) {
    this.places = places;
  }

  /** Entries of watchlists and of other cases have no place here, and are known by their words. */
  void add(Citation one) {
    quotes.add(quote(one));
    if (one.otherCase() == null) {
      cited
          .computeIfAbsent(one.exhibit(), _ -> new BitSet())
          .set(one.span().start(), one.span().end());
    }
  }

  /** Whether some of them are cited here, in their place or in a copy. */
  boolean have(Citation one) {
    BitSet here = cited.getOrDefault(one.exhibit(), new BitSet());
    int first = one.otherCase() == null ? here.nextSetBit(one.span().start()) : -1;
    return (first >= 0 && first < one.span().end()) || quotes.contains(quote(one));
  }

  private String quote(Citation one) {
    return places.sentenceOf(one).statement() + "\n" + one.quote();
  }
}
