package dev.bonafide.verdict;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.check.Strength;
import dev.bonafide.verdict.pattern.CitationPlace;
import java.util.List;

/**
 * What a second reading says against a rule's finding, and no note does: that its words are
 * misread, or that words of someone else explain it. A model that obeys a line says both, too.
 */
final class Doubts {
  private Doubts() {}

  /** Those of findings on which no reviewer has ruled. */
  static List<Refuted> in(List<Refuted> refuted, List<Outcome> outcomes, RuledWords words) {
    return refuted.stream()
        .filter(one -> words.places().of(one.words()).stream().noneMatch(Doubts::isOfNote))
        .filter(one -> outcomes.stream().anyMatch(outcome -> isOf(one, outcome, words)))
        .toList();
  }

  private static boolean isOfNote(CitationPlace words) {
    return words.role() == Role.REVIEWER;
  }

  private static boolean isOf(Refuted doubt, Outcome outcome, RuledWords words) {
    return outcome instanceof Outcome.Finding finding
        && finding.check().equals(doubt.check())
        && !finding.by().isModel()
        && words.on(finding).isEmpty()
        && words.confirming(finding).isEmpty();
  }

  /** Whether a rule, or a pattern, found something strong. */
  static boolean haveStrong(List<Weighed> counted) {
    return counted.stream()
        .map(Weighed::finding)
        .anyMatch(one -> !one.by().isModel() && one.strength().atLeast(Strength.STRONG));
  }
}
