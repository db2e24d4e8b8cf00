package dev.bonafide.engine;

import dev.bonafide.casefile.Disposition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells from a tenant's rulings which rules were explained away every time: in {@value #CASES}
 * cases at least, and upheld in none. If a rule is right in half of the cases here, five in a row
 * are explained away by chance once in 32 times.
 */
public final class ExplainedRules {
  /** Different cases. */
  public static final int CASES = 5;

  /** Of those, that one person's rulings count for, where several people rule. */
  public static final int OF_ONE = 3;

  private ExplainedRules() {}

  /**
   * A ruling as it stands.
   *
   * @param number of the case
   * @param by who ruled, as the platform identifies them
   */
  public record Ruled(long number, String rule, String by, Disposition disposition) {}

  /** The ids of the rules, whatever their strength. */
  public static Set<String> in(Collection<Ruled> rulings) {
    boolean several = rulings.stream().map(Ruled::by).distinct().count() > 1;
    Set<String> explained = new TreeSet<>();
    rulings.stream()
        .collect(Collectors.groupingBy(Ruled::rule))
        .forEach(
            (rule, all) -> {
              boolean isUpheld = all.stream().anyMatch(one -> one.disposition().stands());
              if (!isUpheld && counted(all, several ? OF_ONE : CASES) >= CASES) {
                explained.add(rule);
              }
            });
    return explained;
  }

  /** No one person's rulings count for more than so many. */
  private static long counted(List<Ruled> all, int ofOne) {
    Map<String, Set<Long>> cases =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Ruled::by, Collectors.mapping(Ruled::number, Collectors.toSet())));
    long counted =
        cases.values().stream().mapToLong(numbers -> Math.min(ofOne, numbers.size())).sum();
    return Math.min(counted, all.stream().map(Ruled::number).distinct().count());
  }
}
