package dev.bonafide.web.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Count of the stored cases with a verdict and an outcome.
 *
 * @param verdict the id of the latest; null before the first
 * @param outcome the id; null where no one decided
 */
public record CaseCount(@Nullable String verdict, @Nullable String outcome, long cases) {

  /** Counts those that are asked for, whatever words they hold. */
  public static long of(CaseQuery query, List<CaseCount> all) {
    return all.stream()
        .filter(one -> query.takes(one.verdict(), one.outcome()))
        .mapToLong(CaseCount::cases)
        .sum();
  }
}
