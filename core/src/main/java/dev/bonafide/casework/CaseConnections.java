package dev.bonafide.casework;

import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.proof.CaseProver;

/**
 * What leads from a case to something else.
 *
 * @param prover asks for proofs, and looks for them
 * @param links finds the cases that have something in common with one
 */
public record CaseConnections(CaseProver prover, CaseLinks links) {
  /** Where nothing does. */
  public static final CaseConnections NONE = new CaseConnections(CaseProver.none(), CaseLinks.NONE);
}
