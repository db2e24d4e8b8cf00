package dev.bonafide.text.phrase;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys of a phrase. A sentence must have at least one of them for the phrase to match: a
 * word, or a word and the one right after it. Of all sets of keys that would do, the one is chosen
 * that is met in running text most rarely. Phrases that share parts share the work.
 */
final class RequiredKeys {
  /** Words that are written together stand together more often than by chance. */
  private static final double AFFINITY = 8;

  /** What can stand without any certain word. */
  private static final double OPEN = Double.POSITIVE_INFINITY;

  private final IdentityHashMap<Phrase, Double> chances = new IdentityHashMap<>();

  /** About how often, a word of text, one of the chosen keys is met. */
  private double chance(Phrase phrase) {
    Double known = chances.get(phrase);
    if (known == null) {
      known = computed(phrase);
      chances.put(phrase, known);
    }
    return known;
  }

  private double computed(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word(String word) -> Commonness.of(word);
      case Phrase.Sequence(List<Phrase> parts) -> {
        double least = OPEN;
        for (int at = 0; at < parts.size(); at++) {
          least = Math.min(least, Math.min(chance(parts.get(at)), pair(parts, at)));
        }
        yield least;
      }
      case Phrase.Either(List<Phrase> choices) -> choices.stream().mapToDouble(this::chance).sum();
      case Phrase.Tree tree -> tree(tree);
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ -> OPEN;
    };
  }

  private double tree(Phrase.Tree tree) {
    double sum = 0;
    for (Map.Entry<String, Phrase.Tree> branch : tree.next().entrySet()) {
      double alone = Commonness.of(branch.getKey());
      sum +=
          branch.getValue().last()
              ? alone
              : Math.min(alone, Math.min(pairs(branch), chance(branch.getValue())));
    }
    return sum;
  }

  private static double pairs(Map.Entry<String, Phrase.Tree> branch) {
    double sum = 0;
    for (String next : branch.getValue().next().keySet()) {
      sum += pair(branch.getKey(), next);
    }
    return sum;
  }

  private static double pair(List<Phrase> parts, int at) {
    return at > 0
            && parts.get(at - 1) instanceof Phrase.Word(String word)
            && parts.get(at) instanceof Phrase.Word(String next)
        ? pair(word, next)
        : OPEN;
  }

  private static double pair(String word, String next) {
    double alone = Commonness.of(word);
    return Math.min(alone, alone * Commonness.of(next) * AFFINITY);
  }

  /** Gives the chosen keys; the second word is null where any may follow. */
  void keys(Phrase phrase, BiConsumer<String, @Nullable String> to) {
    switch (phrase) {
      case Phrase.Word(String word) -> to.accept(word, null);
      case Phrase.Sequence(List<Phrase> parts) -> sequenceKeys(parts, chance(phrase), to);
      case Phrase.Either(List<Phrase> choices) -> choices.forEach(choice -> keys(choice, to));
      case Phrase.Tree tree -> tree.next().entrySet().forEach(branch -> branchKeys(branch, to));
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ ->
          throw new IllegalArgumentException("a phrase without a certain word");
    }
  }

  private void sequenceKeys(
      List<Phrase> parts, double least, BiConsumer<String, @Nullable String> to) {
    int at = rarest(parts, least);
    if (chance(parts.get(at)) == least) {
      keys(parts.get(at), to);
    } else {
      to.accept(((Phrase.Word) parts.get(at - 1)).word(), ((Phrase.Word) parts.get(at)).word());
    }
  }

  /** The part, alone or with the word before it, that is met most rarely. */
  private int rarest(List<Phrase> parts, double least) {
    for (int at = 0; at < parts.size(); at++) {
      if (chance(parts.get(at)) == least || pair(parts, at) == least) {
        return at;
      }
    }
    throw new IllegalArgumentException("a phrase without a certain word");
  }

  /**
   * Words of which a sentence must have one too, besides a key: of the rarest part of a sequence
   * that gave no key. Empty where there is no such part.
   */
  Set<String> company(Phrase phrase) {
    Set<String> words = new TreeSet<>();
    if (phrase instanceof Phrase.Sequence(List<Phrase> parts)) {
      int last = rarest(parts, chance(phrase));
      int first = chance(parts.get(last)) == chance(phrase) ? last : last - 1;
      IntStream.range(0, parts.size())
          .filter(at -> (at < first || at > last) && chance(parts.get(at)) < OPEN)
          .mapToObj(parts::get)
          .min(Comparator.comparingDouble(this::chance))
          .ifPresent(part -> keys(part, (word, _) -> words.add(word)));
    }
    return words;
  }

  /** The word itself, the word with each that may follow, or what must follow: the rarest. */
  private void branchKeys(
      Map.Entry<String, Phrase.Tree> branch, BiConsumer<String, @Nullable String> to) {
    String word = branch.getKey();
    Phrase.Tree rest = branch.getValue();
    double alone = Commonness.of(word);
    double pairs = pairs(branch);
    if (rest.last() || (alone <= pairs && alone <= chance(rest))) {
      to.accept(word, null);
    } else if (pairs <= chance(rest)) {
      rest.next().keySet().forEach(next -> to.accept(word, next));
    } else {
      keys(rest, to);
    }
  }
}
