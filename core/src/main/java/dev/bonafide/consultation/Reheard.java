package dev.bonafide.consultation;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a second reading came to. What is in neither was not heard, or no one could say.
 *
 * @param upheld checks whose findings stand against the best innocent explanation
 * @param suspected those of them that no reading takes for plainly told
 * @param refuted findings that do not
 */
public record Reheard(Set<String> upheld, Set<String> suspected, List<Refuted> refuted) {
  /** Nothing was asked, or no one answered. */
  public static final Reheard NOTHING = new Reheard(Set.of(), Set.of(), List.of());

  public Reheard {
    upheld = Set.copyOf(upheld);
    suspected = Set.copyOf(suspected);
    refuted = List.copyOf(refuted);
  }

  /** The same without what it says of some findings. */
  Reheard without(Set<String> checks) {
    return new Reheard(
        others(upheld, checks),
        others(suspected, checks),
        refuted.stream().filter(one -> !checks.contains(one.check())).toList());
  }

  private static Set<String> others(Set<String> all, Set<String> without) {
    return all.stream().filter(one -> !without.contains(one)).collect(Collectors.toSet());
  }

  /** An outcome as it stands afterwards. */
  public Outcome of(Outcome outcome) {
    if (outcome instanceof Outcome.Finding finding && upheld.contains(finding.check())) {
      return finding.by(
          suspected.contains(finding.check()) ? finding.by().suspected() : finding.by().upheld());
    }
    return outcome;
  }
}
