package dev.bonafide.conversation;

import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.proof.CaseProver;

/**
 * What leads from one case to something else.
 *
 * @param prover asks for proofs, and looks for them
 * @param links finds the cases that have something in common with one
 */
public record BeyondCase(CaseProver prover, CaseLinks links) {
  /** Where nothing does. */
  public static final BeyondCase NOTHING = new BeyondCase(CaseProver.none(), CaseLinks.NONE);
}
