package dev.bonafide.rule.match;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which matches count.
 *
 * @param in kinds of exhibit; empty for all in which people speak or write. Files of code count
 *     only where they are named
 */
public record Filter(List<Silencer> unless, Direction directed, Set<ExhibitKind> in) {

  /** The same, silenced by one more thing. */
  public Filter unless(Silencer other) {
    return new Filter(Stream.concat(unless.stream(), Stream.of(other)).toList(), directed, in);
  }

  /** The matches of a slot that nothing silences, whatever their direction. */
  Stream<Hit> unsilenced(UtteranceMatches said, Slot slot) {
    return hears(said)
        ? said.hits(slot)
            .filter(hit -> unless.stream().noneMatch(silencer -> silencer.silences(said, hit)))
        : Stream.empty();
  }

  private boolean hears(UtteranceMatches said) {
    return in.isEmpty() ? said.utterance().role() != Role.CODE : in.contains(said.reading().kind());
  }

  /** The matches of a slot that nothing silences and that are directed as asked. */
  Stream<Hit> counted(UtteranceMatches said, Slot slot) {
    return unsilenced(said, slot).filter(hit -> directed.holds(said, hit));
  }
}
