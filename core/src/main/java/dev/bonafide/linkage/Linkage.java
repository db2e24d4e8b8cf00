package dev.bonafide.linkage;

import dev.bonafide.check.Strength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Weighs what cases share. What few have counts for more; what is explained by one employer or one
 * firm's mail counts for less; what explains counts for nothing by itself. The numbers were set on
 * generated cases, and measured on others ({@code bench/}).
 */
public final class Linkage {
  /** In log10 odds. */
  private static final double LINKED = 1;

  private static final double STRONG = 2;

  private Linkage() {}

  /**
   * The links of one case, the strongest first.
   *
   * @param cases how many the tenant has: in few of them nothing is known to be common
   */
  public static List<CaseLink> of(Collection<SharedTrait> shared, long cases) {
    Map<Long, List<SharedTrait>> byOther =
        shared.stream().collect(Collectors.groupingBy(SharedTrait::other));
    List<Weighed> weighed = new ArrayList<>();
    byOther.forEach((other, all) -> weighed.add(weigh(other, SharedPair.of(all, cases))));
    return weighed.stream()
        .filter(one -> one.weight >= LINKED)
        .sorted(
            Comparator.comparingDouble(Weighed::weight)
                .reversed()
                .thenComparingLong(Weighed::other))
        .map(Weighed::link)
        .toList();
  }

  private static Weighed weigh(long other, SharedPair pair) {
    List<SharedPair.Weight> weights = pair.weights();
    double sum = weights.stream().mapToDouble(SharedPair.Weight::weight).sum();
    return new Weighed(other, sum, weights.stream().map(SharedPair.Weight::reason).toList());
  }

  private record Weighed(long other, double weight, List<LinkReason> because) {
    CaseLink link() {
      return new CaseLink(other, weight >= STRONG ? Strength.STRONG : Strength.MODERATE, because);
    }
  }
}
