package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each finding adds, given the others. One cause fires several rules of a group, so the
 * strongest of a group counts in full and each further one by half of its predecessor's share.
 * Sorted by weight, this makes single shares shrink when a finding is added, but never their sum:
 * those behind a weight w lose at most w·(½ + ¼ + …).
 */
final class Damping {
  static final double SHARE = 0.5;

  static final Comparator<Outcome.Finding> STRONGEST_FIRST =
      Comparator.comparing((Outcome.Finding finding) -> finding.strength())
          .reversed()
          .thenComparing(Outcome.Finding::check);

  private Damping() {}

  /** How much of its weight each finding adds, in the order of {@link #STRONGEST_FIRST}. */
  static Map<Outcome.Finding, Double> shares(List<Outcome.Finding> findings) {
    Map<String, Double> next = new HashMap<>();
    Map<Outcome.Finding, Double> shares = new LinkedHashMap<>();
    for (Outcome.Finding finding : findings.stream().sorted(STRONGEST_FIRST).toList()) {
      double share = next.getOrDefault(finding.flag().group(), 1.0);
      next.put(finding.flag().group(), share * SHARE);
      shares.put(finding, share);
    }
    return shares;
  }

  /** In log10 odds, by the checks' ids. */
  static Map<String, Double> weights(List<Outcome.Finding> findings, Weights table) {
    Map<String, Double> weights = new LinkedHashMap<>();
    shares(findings)
        .forEach(
            (finding, share) ->
                weights.put(
                    finding.check(), table.of(finding.flag().group(), finding.strength()) * share));
    return weights;
  }

  static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
