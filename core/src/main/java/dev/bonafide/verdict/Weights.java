package dev.bonafide.verdict;

import dev.bonafide.check.Strength;
import dev.bonafide.text.Fingerprint;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finding adds in log10 odds, by its rule's group and strength, and what probability a sum
 * of them comes to. A group that is not listed has the {@linkplain Strength#weight() set} weights.
 *
 * @param groups for each group four weights, from weak to decisive, each more than 0 and none less
 *     than the one before it
 * @param baseRate the share of frauds for which {@code score} is a probability; between 0 and 1
 * @param shift of the sum, in log10 odds; the base rate's odds where nothing is fitted
 * @param slope of the sum, more than 0; 1 where nothing is fitted
 * @param shown how often each check was right at first sight
 */
public record Weights(
    SortedMap<String, List<Double>> groups,
    double baseRate,
    double shift,
    double slope,
    TrackRecord shown) {
  /** Of every group. */
  public static final int STRENGTHS = Strength.values().length;

  /** As judgement set them: even odds beforehand, and no group apart. */
  public static final Weights SET = new Weights(new TreeMap<>(), 0.5, 0, 1);

  public Weights {
    groups.forEach(Weights::check);
    if (!(baseRate > 0 && baseRate < 1 && slope > 0 && Double.isFinite(shift))) {
      throw new IllegalArgumentException("a base rate is within 0 and 1, a slope more than 0");
    }
    SortedMap<String, List<Double>> copied = new TreeMap<>();
    groups.forEach((group, weights) -> copied.put(group, List.copyOf(weights)));
    groups = Collections.unmodifiableSortedMap(copied);
  }

  /** The same where nothing was counted at first sight. */
  public Weights(
      SortedMap<String, List<Double>> groups, double baseRate, double shift, double slope) {
    this(groups, baseRate, shift, slope, TrackRecord.NONE);
  }

  /** The same with what was counted at first sight. */
  public Weights with(TrackRecord counted) {
    return new Weights(groups, baseRate, shift, slope, counted);
  }

  private static void check(String group, List<Double> weights) {
    boolean rises =
        weights.size() == STRENGTHS
            && weights.getFirst() > 0
            && weights.stream().sorted().toList().equals(weights);
    if (!rises) {
      throw new IllegalArgumentException(
          "the weights of " + group + " are not " + STRENGTHS + " that rise from above 0");
    }
  }

  /** Of a finding by itself, before others of its group damp it. */
  public double of(String group, Strength strength) {
    List<Double> own = groups.get(group);
    return own == null ? strength.weight() : own.get(List.of(Strength.values()).indexOf(strength));
  }

  /** The probability of fraud at the base rate, to six digits. */
  public double score(double sum) {
    return Weighing.rounded(1 / (1 + StrictMath.pow(10, -(shift + slope * sum))), 6);
  }

  /** Changes whenever a figure does. */
  public String fingerprint() {
    return Fingerprint.of(
        Stream.of(
                Stream.of("set " + set(), "base " + baseRate, "a " + shift, "s " + slope),
                groups.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()),
                shown.checks().entrySet().stream()
                    .map(one -> "shown " + one.getKey() + " " + one.getValue()))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n")));
  }

  private static List<Double> set() {
    return Stream.of(Strength.values()).map(Strength::weight).toList();
  }
}
