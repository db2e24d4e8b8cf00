package dev.bonafide.linkage;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Links cases by what they share. A value links only while few cases have it, and not where one
 * firm explains that both do: an employer, a firm's mail, or an agency.
 */
public final class Linkage {
  /** Fewest cases in which a number and a mailbox that go together are an agency's. */
  private static final int REPRESENTED = 3;

  private Linkage() {}

  /** The links of one case, that with most in common first. */
  public static List<CaseLink> of(Collection<SharedTrait> shared) {
    Map<Long, List<SharedTrait>> byOther =
        shared.stream().collect(Collectors.groupingBy(SharedTrait::other));
    return byOther.entrySet().stream()
        .map(one -> new CaseLink(one.getKey(), reasons(one.getValue())))
        .filter(Linkage::isEnough)
        .sorted(
            Comparator.comparingInt(CaseLink::values).reversed().thenComparingLong(CaseLink::other))
        .toList();
  }

  private static boolean isEnough(CaseLink link) {
    return link.values() > 1
        || link.because().stream().anyMatch(reason -> reason.kind().isEnough());
  }

  /** Reasons that nothing explains, by kind, the most telling first. */
  private static List<LinkReason> reasons(List<SharedTrait> shared) {
    Map<TraitKind, List<SharedTrait>> byKind =
        shared.stream()
            .filter(one -> one.kind().explains() || one.holders() <= one.kind().most())
            .collect(
                Collectors.groupingBy(
                    SharedTrait::kind, () -> new EnumMap<>(TraitKind.class), Collectors.toList()));
    return byKind.entrySet().stream()
        .filter(one -> !isExplained(one.getKey(), byKind))
        .map(
            one ->
                new LinkReason(one.getKey(), one.getValue().size(), fewest(one.getKey(), byKind)))
        .toList();
  }

  private static boolean isExplained(TraitKind kind, Map<TraitKind, List<SharedTrait>> byKind) {
    boolean isHouse = byKind.containsKey(TraitKind.HOUSE);
    boolean isFirm = isHouse || byKind.containsKey(TraitKind.EMPLOYER);
    boolean areRepresented =
        fewest(TraitKind.PHONE, byKind) >= REPRESENTED
            && fewest(TraitKind.EMAIL, byKind) >= REPRESENTED;
    return switch (kind) {
      case PHONE -> isHouse || areRepresented;
      case EMAIL -> areRepresented;
      default -> kind.explains() || (kind.isOfWork() && isFirm);
    };
  }

  /** Cases that have the rarest value of a kind that both have; 0 where they share none. */
  private static int fewest(TraitKind kind, Map<TraitKind, List<SharedTrait>> byKind) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .mapToInt(SharedTrait::holders)
        .min()
        .orElse(0);
  }
}
