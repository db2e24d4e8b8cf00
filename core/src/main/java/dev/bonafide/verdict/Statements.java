package dev.bonafide.verdict;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.CitationPlace;
import dev.bonafide.verdict.pattern.Places;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements that findings rest on: the sentences that they cite, a copy being the same one. A
 * question of someone else is one with its answer.
 */
final class Statements {
  /** Messages after a question that are still its answer. */
  private static final int ANSWERED_WITHIN = 4;

  private final Places places;
  private final Map<String, Set<String>> known = new HashMap<>();

  Statements(Places places) {
    this.places = places;
  }

  /** Statements of a finding; none where it cites no words of the case. */
  Set<String> of(Outcome.Finding finding) {
    return known.computeIfAbsent(finding.check(), _ -> find(finding));
  }

  private Set<String> find(Outcome.Finding finding) {
    List<CitationPlace> cited = places.sentencesOf(finding.evidence());
    return cited.stream()
        .filter(place -> cited.stream().noneMatch(later -> isAnswer(place, later)))
        .map(CitationPlace::statement)
        .collect(Collectors.toSet());
  }

  private static boolean isAnswer(CitationPlace question, CitationPlace later) {
    int after = later.message() - question.message();
    return question.role() == Role.OTHER
        && later.role() != Role.OTHER
        && later.citation().exhibit().equals(question.citation().exhibit())
        && after > 0
        && after <= ANSWERED_WITHIN;
  }

  /**
   * Whether two findings rest on different statements. One that holds two statements against each
   * other, or is made of pieces, needs two of them for itself.
   */
  boolean areApart(Outcome.Finding one, Outcome.Finding other) {
    Set<String> both = new HashSet<>(of(one));
    both.addAll(of(other));
    return of(one).isEmpty() || of(other).isEmpty() || both.size() >= needed(one) + needed(other);
  }

  private int needed(Outcome.Finding finding) {
    boolean pieced =
        finding.joint() && finding.evidence().stream().allMatch(one -> one.told().size() < 2);
    return finding.contradiction() || pieced ? Math.min(2, of(finding).size()) : 1;
  }
}
