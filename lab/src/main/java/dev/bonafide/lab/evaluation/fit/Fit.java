package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.verdict.WeightKey;
import dev.bonafide.verdict.Weights;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits weights to labelled cases: those under which the labels are likeliest, held to the weights
 * that judgement set by a prior (a logistic regression with its maximum a posteriori). Each weight
 * is the set one times a factor, normal around 1 with the deviation {@value #SPREAD} before a case
 * is seen; a group with few cases keeps nearly what it had. The same cases, in any order, give the
 * same weights.
 */
public final class Fit {
  /** Of a weight's factor, beforehand: two thirds of the factors are within 0.75 and 1.25. */
  static final double SPREAD = 0.25;

  /** Of the shift, beforehand, in log10 odds: the corpus says most of it. */
  static final double SHIFT_SPREAD = 1;

  /** Which weights stand in a sum depends on the weights: so often the one follows the other. */
  private static final int ROUNDS = 6;

  private Fit() {}

  /**
   * The weights, with the base rate, shift and slope of a score.
   *
   * @throws IllegalArgumentException without a fraud or without a genuine case
   */
  public static Weights of(List<Sample> samples) {
    List<Sample> sorted = samples.stream().sorted(Comparator.comparing(Sample::id)).toList();
    Weights weights = set(sorted.stream().filter(Sample::fraud).count(), sorted.size());
    for (int round = 0; round < ROUNDS; round++) {
      weights = Rise.of(factors(sorted, weights), weights);
    }
    return rounded(Slope.of(sorted, weights));
  }

  /**
   * What a sum means and how often each check was right, from cases that were scored before anybody
   * had read them; what findings weigh stays as judgement set it.
   *
   * @throws IllegalArgumentException without a fraud or without a genuine case
   */
  public static Weights ofFirstSeen(List<FirstSeen> seen) {
    Weights set = set(seen.stream().filter(FirstSeen::fraud).count(), seen.size());
    return rounded(Slope.ofFirstSeen(seen, set)).with(FirstSeen.record(seen));
  }

  private static Weights set(long frauds, int all) {
    if (frauds == 0 || frauds == all) {
      throw new IllegalArgumentException("to fit weights takes frauds and genuine cases");
    }
    double rate = (double) frauds / all;
    return new Weights(new TreeMap<>(), rate, odds(rate), 1);
  }

  static double odds(double rate) {
    return StrictMath.log10(rate / (1 - rate));
  }

  private static SortedMap<WeightKey, Double> factors(List<Sample> samples, Weights weights) {
    List<SortedMap<WeightKey, Double>> shares =
        samples.stream().map(one -> one.grounds().shares(weights)).toList();
    SortedSet<WeightKey> terms = new TreeSet<>();
    shares.forEach(one -> terms.addAll(one.keySet()));
    List<WeightKey> order = List.copyOf(terms);
    Regression regression = new Regression();
    order.forEach(_ -> regression.positive(1, SPREAD));
    regression.any(odds(weights.baseRate()), SHIFT_SPREAD);
    for (int i = 0; i < samples.size(); i++) {
      regression.add(row(order, shares.get(i)), samples.get(i).fraud());
    }
    double[] found = regression.fitted();
    SortedMap<WeightKey, Double> factors = new TreeMap<>();
    for (int term = 0; term < order.size(); term++) {
      factors.put(order.get(term), found[term]);
    }
    return factors;
  }

  /** What each weight's factor is multiplied by in the sum; at last the shift's 1. */
  private static double[] row(List<WeightKey> order, SortedMap<WeightKey, Double> shares) {
    double[] row = new double[order.size() + 1];
    for (int term = 0; term < order.size(); term++) {
      WeightKey one = order.get(term);
      row[term] = shares.getOrDefault(one, 0.0) * one.strength().weight();
    }
    row[order.size()] = 1;
    return row;
  }

  private static Weights rounded(Weights weights) {
    SortedMap<String, List<Double>> groups = new TreeMap<>();
    weights.groups().forEach((group, some) -> groups.put(group, rounded(some)));
    return new Weights(
        groups, round(weights.baseRate()), round(weights.shift()), round(weights.slope()));
  }

  private static List<Double> rounded(List<Double> weights) {
    return weights.stream().map(Fit::round).toList();
  }

  private static double round(double figure) {
    return StrictMath.rint(figure * 1000) / 1000;
  }
}
