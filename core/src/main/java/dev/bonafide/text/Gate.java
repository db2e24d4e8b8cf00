package dev.bonafide.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of which at least one must stand in a sentence before a phrase can. Of all sets that
 * would do, the one is chosen whose words are the rarest.
 */
record Gate(Set<String> words, int cost) {

  /** Empty where a phrase can stand without any certain word. */
  static Optional<Gate> of(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word(String word) -> Optional.of(new Gate(Set.of(word), Commonness.of(word)));
      case Phrase.Sequence(List<Phrase> parts) ->
          parts.stream().flatMap(p -> of(p).stream()).min(Comparator.comparingInt(Gate::cost));
      case Phrase.Either(List<Phrase> choices) -> all(choices.stream().map(Gate::of).toList());
      case Phrase.Tree tree -> Optional.of(ofTree(tree));
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ -> Optional.empty();
    };
  }

  private static Optional<Gate> all(List<Optional<Gate>> gates) {
    return gates.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            gates.stream()
                .map(Optional::orElseThrow)
                .reduce(new Gate(Set.of(), 0), Gate::or));
  }

  private Gate or(Gate other) {
    Set<String> both = new HashSet<>(words);
    both.addAll(other.words);
    return new Gate(both, cost + other.cost);
  }

  private static Gate ofTree(Phrase.Tree tree) {
    return tree.next().entrySet().stream()
        .map(Gate::ofBranch)
        .reduce(new Gate(Set.of(), 0), Gate::or);
  }

  /** The word itself, or what must follow it, whichever is rarer. */
  private static Gate ofBranch(Map.Entry<String, Phrase.Tree> branch) {
    Gate own = new Gate(Set.of(branch.getKey()), Commonness.of(branch.getKey()));
    if (branch.getValue().last()) {
      return own;
    }
    Gate rest = ofTree(branch.getValue());
    return rest.cost < own.cost ? rest : own;
  }
}
