package dev.bonafide.conversation.intent;

import dev.bonafide.resource.PropertyFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much each sign speaks for or against each meaning, from a file. */
final class MeaningWeights {
  static final MeaningWeights SHIPPED = shipped();

  private final Map<Meaning, Map<String, Integer>> weights;

  private MeaningWeights(Map<Meaning, Map<String, Integer>> weights) {
    this.weights = weights;
  }

  private static MeaningWeights shipped() {
    PropertyFile file = PropertyFile.beside(MeaningWeights.class, "meanings");
    Map<Meaning, Map<String, Integer>> weights = new EnumMap<>(Meaning.class);
    for (Meaning meaning : Meaning.values()) {
      weights.put(meaning, weights(file.text(meaning.id())));
    }
    return new MeaningWeights(weights);
  }

  private static Map<String, Integer> weights(String line) {
    Function<String, String[]> parts = entry -> entry.strip().split(" ", 2);
    return Arrays.stream(line.split(",", -1))
        .map(parts)
        .collect(Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1].strip())));
  }

  /** All meanings, the likeliest first; of the same score in the order of their declaration. */
  List<MeaningScore> ranked(Set<String> signs) {
    return weights.entrySet().stream()
        .map(one -> new MeaningScore(one.getKey(), points(one.getValue(), signs)))
        .sorted(Comparator.comparingInt(MeaningScore::points).reversed())
        .toList();
  }

  private static int points(Map<String, Integer> weights, Set<String> signs) {
    return signs.stream().mapToInt(sign -> weights.getOrDefault(sign, 0)).sum();
  }
}
