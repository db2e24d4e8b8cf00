package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Reasons that stop a case by themselves: facts, and what a second reading or a reviewer upheld.
 * Rules that only read words never do; {@link FirstSight} says how many of them together.
 */
final class Stop {
  private final Function<Outcome.Finding, String> acts;
  private final Statements statements;
  private final Collection<Ruling> rulings;

  Stop(Function<Outcome.Finding, String> acts, Statements statements, Collection<Ruling> rulings) {
    this.acts = acts;
    this.statements = statements;
    this.rulings = rulings;
  }

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
   * Whether a strong one of these was upheld and, on another statement, a second one at least
   * moderate; or a decisive one, and anything else of a rule's stands on another statement.
   */
  boolean isUpheld(List<Outcome.Finding> standing) {
    return standing.stream()
        .filter(one -> one.ifUpheld().atLeast(Strength.STRONG) && isUpheld(one))
        .anyMatch(
            one ->
                standing.stream()
                    .filter(other -> !other.equals(one) && supports(other, one))
                    .anyMatch(other -> statements.areApart(one, other)));
  }

  private boolean supports(Outcome.Finding other, Outcome.Finding strong) {
    boolean telling = other.strength().atLeast(Strength.MODERATE);
    return strong.ifUpheld() == Strength.DECISIVE
        ? telling || other.by() != Source.MODEL
        : telling && isUpheld(other);
  }

  /** Whether a second reading or a reviewer upheld it. */
  boolean isUpheld(Outcome.Finding finding) {
    return finding.by().isUpheld() || Ruling.isConfirmed(finding, rulings);
  }
}
