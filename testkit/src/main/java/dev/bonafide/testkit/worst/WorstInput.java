package dev.bonafide.testkit.worst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A search for what costs the most: every shape alone first, then changes of the dearest ones so
 * far. The same seed tries the same as long as costs compare the same.
 */
public final class WorstInput {
  private static final int KEPT = 8;

  private final int most;
  private final ToDoubleFunction<Recipe> cost;
  private final Random random;
  private final List<Tried> tried = new ArrayList<>();

  /**
   * @param most characters of one case
   * @param cost of screening it, such as seconds
   */
  public WorstInput(int most, long seed, ToDoubleFunction<Recipe> cost) {
    this.most = most;
    this.cost = cost;
    this.random = new Random(seed);
  }

  /** What one recipe cost. */
  public record Tried(Recipe recipe, double cost) {}

  /** Tries so many more than the shapes; the dearest come first. */
  public List<Tried> search(int changes) {
    Stream.of(Shape.values()).forEach(shape -> look(Recipe.of(shape, most)));
    for (int change = 0; change < changes; change++) {
      List<Tried> dearest = dearest();
      look(dearest.get(random.nextInt(dearest.size())).recipe().changed(random, most));
    }
    return dearest();
  }

  private void look(Recipe recipe) {
    tried.add(new Tried(recipe, cost.applyAsDouble(recipe)));
  }

  private List<Tried> dearest() {
    return tried.stream()
        .sorted(Comparator.comparingDouble(Tried::cost).reversed())
        .limit(KEPT)
        .toList();
  }
}
