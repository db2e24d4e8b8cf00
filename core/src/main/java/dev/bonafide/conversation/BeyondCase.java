package dev.bonafide.conversation;

import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.sharing.IndicatorDesk;

/**
 * What leads from one case to something else.
 *
 * @param prover asks for proofs, and looks for them
 * @param links finds the cases that have something in common with one
 * @param desk shares indicators of confirmed cases
 */
public record BeyondCase(CaseProver prover, CaseLinks links, IndicatorDesk desk) {
  /** Where nothing does. */
  public static final BeyondCase NOTHING = 
      new BeyondCase(CaseProver.none(), CaseLinks.NONE, IndicatorDesk.NONE);
}
