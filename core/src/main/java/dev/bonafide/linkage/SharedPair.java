package dev.bonafide.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What two cases have in common, by its kind. */
record SharedPair(Map<TraitKind, List<SharedTrait>> byKind, long cases) {
  /** How much of what people of one firm share counts where both name that firm, and at most. */
  private static final double EXPLAINED = 0.4;

  private static final double MOST_EXPLAINED = 0.6;

  /**
   * How much of a number counts where both have a mailbox at the same firm, and of a number and a
   * mailbox that go together in so many cases: they are of somebody who represents people.
   */
  private static final double OFFICE = 0.2;

  private static final int REPRESENTED = 3;

  /**
   * Passages, each as far as it is rare, that make a link: more where a phrase that many use may
   * stand in two cases alone, since there are few.
   */
  private static final double ENOUGH = 3;

  private static final double ENOUGH_OF_FEW = 6;
  private static final long FEW = 50_000;

  private static final double SUPPORTING = 0.15;

  /** How much of a passage counts where one firm stands behind both, which may have written it. */
  private static final double OF_HOUSE = 0.5;

  /** Of 16 parts of a picture's hash; unrelated pictures have two in common once in 30 million. */
  private static final int PARTS = 2;

  private static final double PICTURE = 1.2;

  /** How much one kind counts, in log10 odds. */
  record Weight(LinkReason reason, double weight) {}

  static SharedPair of(Collection<SharedTrait> shared, long cases) {
    return new SharedPair(
        shared.stream()
            .collect(
                Collectors.groupingBy(
                    SharedTrait::kind, () -> new EnumMap<>(TraitKind.class), Collectors.toList())),
        cases);
  }

  /** Of every kind that counts, the most telling first. */
  List<Weight> weights() {
    List<Weight> all = new ArrayList<>();
    double ofWork = 0;
    for (Map.Entry<TraitKind, List<SharedTrait>> one : byKind.entrySet()) {
      Weight weight = weight(one.getKey(), one.getValue());
      if (one.getKey().isOfWork() && isExplained()) {
        double left = Math.max(0, MOST_EXPLAINED - ofWork);
        weight = new Weight(weight.reason, Math.min(left, weight.weight * EXPLAINED));
        ofWork += weight.weight;
      }
      if (weight.weight > 0) {
        all.add(weight);
      }
    }
    all.sort(Comparator.comparingDouble(Weight::weight).reversed());
    return all;
  }

  private boolean isExplained() {
    return byKind.containsKey(TraitKind.HOUSE) || byKind.containsKey(TraitKind.EMPLOYER);
  }

  private Weight weight(TraitKind kind, List<SharedTrait> shared) {
    return switch (kind) {
      case PASSAGE ->
          passages(shared, byKind.containsKey(TraitKind.HOUSE) || areRepresented() ? OF_HOUSE : 1);
      case PICTURE -> pictures(shared);
      case PHONE ->
          values(
              kind, shared, byKind.containsKey(TraitKind.HOUSE) || areRepresented() ? OFFICE : 1);
      case EMAIL -> values(kind, shared, areRepresented() ? OFFICE : 1);
      default -> values(kind, shared, 1);
    };
  }

  private boolean areRepresented() {
    return fewest(TraitKind.PHONE) >= REPRESENTED && fewest(TraitKind.EMAIL) >= REPRESENTED;
  }

  /** Cases that have the rarest value of a kind that both have; 0 where they share none. */
  private int fewest(TraitKind kind) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .mapToInt(SharedTrait::holders)
        .min()
        .orElse(0);
  }

  private static Weight values(TraitKind kind, List<SharedTrait> shared, double factor) {
    double sum = shared.stream().mapToDouble(one -> kind.weight(one.holders())).sum();
    return new Weight(reason(kind, shared.size(), shared), sum * factor);
  }

  private static LinkReason reason(TraitKind kind, int count, List<SharedTrait> shared) {
    int fewest = shared.stream().mapToInt(SharedTrait::holders).min().orElse(0);
    return new LinkReason(kind, count, fewest);
  }

  /** One or two are said by chance; they only add to what else is shared. */
  private Weight passages(List<SharedTrait> shared, double factor) {
    Map<Integer, Double> pieces =
        shared.stream()
            .collect(
                Collectors.toMap(
                    SharedTrait::piece, one -> one.kind().weight(one.holders()), Math::max));
    double rare = factor * pieces.values().stream().mapToDouble(Double::doubleValue).sum();
    double enough = cases < FEW ? ENOUGH_OF_FEW : ENOUGH;
    double weight =
        rare >= enough ? 1 + (rare - enough) * 2 * SUPPORTING : Math.min(rare, ENOUGH) * SUPPORTING;
    return new Weight(reason(TraitKind.PASSAGE, pieces.size(), shared), weight);
  }

  private static Weight pictures(List<SharedTrait> shared) {
    Map<Integer, Long> parts =
        shared.stream()
            .filter(one -> one.kind().weight(one.holders()) > 0)
            .collect(Collectors.groupingBy(SharedTrait::piece, Collectors.counting()));
    long alike = parts.values().stream().filter(count -> count >= PARTS).count();
    return new Weight(reason(TraitKind.PICTURE, (int) alike, shared), alike * PICTURE);
  }
}
