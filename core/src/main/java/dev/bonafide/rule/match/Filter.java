package dev.bonafide.rule.match;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which matches count.
 *
 * @param in kinds of exhibit; empty for all
 */
public record Filter(List<Silencer> unless, Direction directed, Set<ExhibitKind> in) {

  /** The same, silenced by one more thing. */
  public Filter unless(Silencer other) {
    return new Filter(Stream.concat(unless.stream(), Stream.of(other)).toList(), directed, in);
  }

  /** The matches of a slot that nothing silences, whatever their direction. */
  Stream<Hit> unsilenced(UtteranceMatches said, Slot slot) {
    return in.isEmpty() || in.contains(said.reading().kind())
        ? said.hits(slot)
            .filter(hit -> unless.stream().noneMatch(silencer -> silencer.silences(said, hit)))
        : Stream.empty();
  }

  /** The matches of a slot that nothing silences and that are directed as asked. */
  Stream<Hit> counted(UtteranceMatches said, Slot slot) {
    return unsilenced(said, slot).filter(hit -> directed.holds(said, hit));
  }
}
