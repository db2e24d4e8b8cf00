package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import java.util.List;

/**
 * Whether findings are enough to advise against going on: a decisive one and any other, on
 * different sentences; or two that support each other: they are of different groups, one of them
 * strong and the other at least moderate, and each has a message of its own to rest on. If a second
 * reading upheld both, a sentence of its own is enough, whatever their groups and weights (ADR 69).
 */
final class Corroboration {
  private final Grounds events;
  private final Grounds sentences;
  private final List<EvidenceSum.Met> patterns;

  Corroboration(Grounds events, Grounds sentences, List<EvidenceSum.Met> patterns) {
    this.events = events;
    this.sentences = sentences;
    this.patterns = patterns;
  }

  /**
   * Whether any of these is decisive and another finding, however weak, says so in another
   * sentence: by itself a decisive one was wrong too often (ADR 12).
   */
  boolean isBesideDecisive(List<Outcome.Finding> any, List<Outcome.Finding> findings) {
    return any.stream()
        .filter(one -> one.strength().atLeast(Strength.DECISIVE))
        .anyMatch(one -> findings.stream().anyMatch(other -> standsBeside(one, other)));
  }

  /** Beside a decisive finding anything of the rules counts; of a model's, what would be a leg. */
  private boolean standsBeside(Outcome.Finding decisive, Outcome.Finding other) {
    boolean counts = other.by() != Source.MODEL || other.strength().atLeast(Strength.MODERATE);
    return counts && !other.equals(decisive) && sentences.areApart(decisive, other);
  }

  boolean isAmong(List<Outcome.Finding> findings) {
    List<Outcome.Finding> telling =
        findings.stream().filter(one -> one.strength().atLeast(Strength.MODERATE)).toList();
    return telling.stream()
        .filter(one -> one.strength().atLeast(Strength.STRONG))
        .anyMatch(one -> telling.stream().anyMatch(other -> support(one, other)));
  }

  /**
   * What only a model points at is the second leg of a strong rule's finding and no more, unless a
   * second reading upheld it.
   */
  private static boolean mayStandTogether(Outcome.Finding strong, Outcome.Finding other) {
    return strong.by() != Source.MODEL && (other.by() != Source.MODEL || !strong.by().isModel());
  }

  /** Whether a second reading upheld a strong finding and, in another sentence, a second one. */
  boolean isUpheldTwice(List<Outcome.Finding> findings) {
    List<Outcome.Finding> upheld =
        findings.stream()
            .filter(one -> one.by().isUpheld() && one.strength().atLeast(Strength.MODERATE))
            .toList();
    return upheld.stream()
        .filter(one -> one.strength().atLeast(Strength.STRONG))
        .anyMatch(
            one ->
                upheld.stream()
                    .anyMatch(other -> !other.equals(one) && sentences.areApart(one, other)));
  }

  private boolean support(Outcome.Finding one, Outcome.Finding other) {
    return mayStandTogether(one, other)
        && !one.flag().group().equals(other.flag().group())
        && !shareMembers(one, other)
        && events.areApart(one, other);
  }

  /** A pattern does not support what it is made of, nor another made of the same. */
  private boolean shareMembers(Outcome.Finding one, Outcome.Finding other) {
    List<String> mine = parts(one);
    return parts(other).stream().anyMatch(mine::contains);
  }

  private List<String> parts(Outcome.Finding finding) {
    return patterns.stream()
        .filter(met -> met.finding().check().equals(finding.check()))
        .map(met -> met.pattern().members())
        .findFirst()
        .orElseGet(() -> List.of(finding.check()));
  }
}
