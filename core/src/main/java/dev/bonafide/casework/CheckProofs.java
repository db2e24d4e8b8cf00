package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.ProofCheck;
import java.util.List;

/** Looks for all codes of a case; those that are there become lines of it. */
public record CheckProofs(CaseProver prover) implements CaseAction<List<ProofCheck>> {

  @Override
  public ActionSpec declared() {
    return ActionSpec.PROOFS;
  }

  @Override
  public ActionResult<List<ProofCheck>> on(CaseWork work) {
    List<ProofCheck> checks = prover.check(work.history(), work.at(), work.by());
    return ActionResult.noted(checks, lines(checks));
  }

  private static List<Entry> lines(List<ProofCheck> checks) {
    return checks.stream()
        .filter(ProofCheck.Proved.class::isInstance)
        .<Entry>map(one -> ((ProofCheck.Proved) one).line())
        .toList();
  }
}
