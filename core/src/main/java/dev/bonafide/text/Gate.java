package dev.bonafide.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of which at least one must stand in a sentence before a phrase can. Of all sets that
 * would do, the one is chosen that stands in running text most rarely.
 *
 * @param chance about how often, a word of text, one of the keys is met
 */
record Gate(Set<Key> keys, double chance) {

  /**
   * A word, or a word and the one right after it.
   *
   * @param next null where any word may follow
   */
  record Key(String word, @Nullable String next) {
    double chance() {
      double alone = Commonness.of(word);
      return next == null ? alone : Math.min(alone, alone * Commonness.of(next) * AFFINITY);
    }
  }

  /** Words that are written together stand together more often than by chance. */
  private static final double AFFINITY = 8;

  private static final Gate NOTHING = new Gate(Set.of(), 0);

  /** Empty where a phrase can stand without any certain word. */
  static Optional<Gate> of(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word(String word) -> Optional.of(of(new Key(word, null)));
      case Phrase.Sequence(List<Phrase> parts) -> ofSequence(parts);
      case Phrase.Either(List<Phrase> choices) -> all(choices.stream().map(Gate::of).toList());
      case Phrase.Tree tree -> Optional.of(ofTree(tree));
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ -> Optional.empty();
    };
  }

  private static Gate of(Key key) {
    return new Gate(Set.of(key), key.chance());
  }

  private static Optional<Gate> ofSequence(List<Phrase> parts) {
    Stream<Gate> pairs =
        IntStream.range(1, parts.size()).boxed().flatMap(i -> pair(parts.get(i - 1), parts.get(i)));
    return Stream.concat(parts.stream().flatMap(part -> of(part).stream()), pairs)
        .min(Comparator.comparingDouble(Gate::chance));
  }

  private static Stream<Gate> pair(Phrase first, Phrase second) {
    return first instanceof Phrase.Word(String word) && second instanceof Phrase.Word(String next)
        ? Stream.of(of(new Key(word, next)))
        : Stream.empty();
  }

  private static Optional<Gate> all(List<Optional<Gate>> gates) {
    return gates.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(gates.stream().map(Optional::orElseThrow).reduce(NOTHING, Gate::or));
  }

  private Gate or(Gate other) {
    Set<Key> both = new HashSet<>(keys);
    both.addAll(other.keys);
    return new Gate(both, chance + other.chance);
  }

  private static Gate ofTree(Phrase.Tree tree) {
    return tree.next().entrySet().stream().map(Gate::ofBranch).reduce(NOTHING, Gate::or);
  }

  /** The word itself, the word with each that may follow, or what must follow: the rarest. */
  private static Gate ofBranch(Map.Entry<String, Phrase.Tree> branch) {
    Gate own = of(new Key(branch.getKey(), null));
    if (branch.getValue().last()) {
      return own;
    }
    Gate pairs =
        branch.getValue().next().keySet().stream()
            .map(next -> of(new Key(branch.getKey(), next)))
            .reduce(NOTHING, Gate::or);
    return Stream.of(own, pairs, ofTree(branch.getValue()))
        .min(Comparator.comparingDouble(Gate::chance))
        .orElse(own);
  }
}
