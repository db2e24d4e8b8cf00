package dev.bonafide.consultation.proof;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.text.Normalised;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that a model says explain a finding, or drops them. The words that the finding
 * itself rests on explain nothing, nor does the subject's word that all is well.
 */
public final class ExplanationProof {
  private static final Pattern ASSURES =
      Pattern.compile(
          "\\b(?:not a scam|no scam|not fraud\\w*|legit|legitimate|genuine|nothing (?:illegal|wrong"
              + "|suspicious)|trust me|no risk|risk free|vetted|pre-?cleared"
              + "|(?:already|been|was|were|is|are) (?:\\w+ ){0,2}(?:approved|verified|checked"
              + "|cleared|vetted|confirmed))\\b");

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
        .filter(one -> one.line().role() != Role.SUBJECT || !assures(one.citation().quote()))
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

  private static boolean assures(String quote) {
    return ASSURES.matcher(Normalised.of(quote).text()).find();
  }
}
