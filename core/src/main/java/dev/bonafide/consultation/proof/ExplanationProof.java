package dev.bonafide.consultation.proof;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that a model says explain a finding, or drops them. No one explains themselves:
 * what the subject says may be as untrue as what it is to explain, so only a note or what someone
 * else tells counts, and never the words that the finding itself rests on.
 */
public final class ExplanationProof {
  private final CitationProof proof;

  public ExplanationProof(EvidenceSheet sheet) {
    this.proof = new CitationProof(sheet);
  }

  /** The evidence for an explanation; empty where none of it holds. */
  public List<Citation> of(Outcome.Finding finding, List<ModelClaim.Quoted> words) {
    return words.stream()
        .map(proof::prove)
        .flatMap(Optional::stream)
        .filter(one -> !isOwn(one.citation(), finding))
        .filter(one -> !one.line().role().isOfSubject() && one.isTelling() && !one.onlyAsks())
        .map(CitationProof.Proved::citation)
        .distinct()
        .toList();
  }

  private static boolean isOwn(Citation words, Outcome.Finding finding) {
    return finding.evidence().stream()
        .anyMatch(
            cited ->
                cited.exhibit().equals(words.exhibit()) && cited.span().contains(words.span()));
  }
}
