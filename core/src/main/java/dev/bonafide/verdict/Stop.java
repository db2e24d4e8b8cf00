package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import java.util.List;
import java.util.function.Function;

/**
 * Reasons that stop a case by themselves: facts, and what a second reading or a reviewer upheld.
 * Rules that only read words never do; {@link FirstSight} says how many of them together.
 */
record Stop(Function<Outcome.Finding, String> acts, Statements statements, RuledWords words) {
  /** Whether one of these is a fact that is strong, or a fact with another act. */
  boolean isProved(List<Outcome.Finding> telling) {
    return telling.stream()
        .filter(Outcome.Finding::fact)
        .anyMatch(
            fact ->
                fact.strength().atLeast(Strength.STRONG)
                    || telling.stream().anyMatch(other -> isOtherAct(fact, other)));
  }

  private boolean isOtherAct(Outcome.Finding one, Outcome.Finding other) {
    return other.by() != Source.MODEL
        && !acts.apply(one).equals(acts.apply(other))
        && statements.areApart(one, other);
  }

  /**
   * Whether a decisive one of these was upheld as plainly told; or a strong one and, on another
   * statement, a second one at least moderate, at least one of both as plainly told.
   */
  boolean isUpheld(List<Outcome.Finding> standing) {
    List<Outcome.Finding> upheld =
        standing.stream()
            .filter(one -> one.strength().atLeast(Strength.MODERATE) && isUpheld(one))
            .toList();
    return upheld.stream()
        .anyMatch(
            one ->
                (one.ifUpheld() == Strength.DECISIVE && isPlain(one))
                    || (one.ifUpheld().atLeast(Strength.STRONG) && hasSecond(one, upheld)));
  }

  private boolean hasSecond(Outcome.Finding one, List<Outcome.Finding> upheld) {
    return upheld.stream()
        .filter(other -> !other.equals(one) && (isPlain(one) || isPlain(other)))
        .anyMatch(other -> statements.areApart(one, other));
  }

  private boolean isPlain(Outcome.Finding finding) {
    return finding.by().isPlain() || words.confirming(finding).isPresent();
  }

  /** Whether a second reading or a reviewer upheld it. */
  boolean isUpheld(Outcome.Finding finding) {
    return finding.by().isUpheld() || words.confirming(finding).isPresent();
  }
}
