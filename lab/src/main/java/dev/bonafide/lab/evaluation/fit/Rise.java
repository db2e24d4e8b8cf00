package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.check.Strength;
import dev.bonafide.verdict.WeightKey;
import dev.bonafide.verdict.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a table of factors: in each group a stronger finding weighs no less than a weaker one. */
final class Rise {
  private Rise() {}

  static Weights of(SortedMap<WeightKey, Double> factors, Weights old) {
    SortedMap<String, List<Double>> groups = new TreeMap<>();
    factors.keySet().stream()
        .map(WeightKey::group)
        .distinct()
        .forEach(group -> groups.put(group, rising(weights(group, factors))));
    return new Weights(groups, old.baseRate(), old.shift(), old.slope());
  }

  /** A strength that no case shows in a group keeps its set weight. */
  private static List<Double> weights(String group, SortedMap<WeightKey, Double> factors) {
    return Stream.of(Strength.values())
        .map(one -> factors.getOrDefault(new WeightKey(group, one), 1.0) * one.weight())
        .toList();
  }

  /** The nearest figures that do not fall: where one does, it and those before it share a mean. */
  private static List<Double> rising(List<Double> figures) {
    List<double[]> pools = new ArrayList<>();
    for (double figure : figures) {
      double[] pool = {figure, 1};
      while (!pools.isEmpty() && pools.getLast()[0] > pool[0]) {
        double[] before = pools.removeLast();
        double many = before[1] + pool[1];
        pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / many, many};
      }
      pools.add(pool);
    }
    return pools.stream()
        .flatMap(pool -> Stream.generate(() -> pool[0]).limit((long) pool[1]))
        .toList();
  }
}
