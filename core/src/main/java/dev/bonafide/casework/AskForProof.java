package dev.bonafide.casework;

import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.Provable;
import java.util.List;

/**
 * Asks for a proof that the one who is vetted controls something; where a code for the same thing
 * is open, it is that one. A proof moves no verdict.
 */
public record AskForProof(CaseProver prover, Provable wanted) implements CaseAction<ProofRequest> {

  @Override
  public ActionSpec declared() {
    return ActionSpec.PROOFS;
  }

  @Override
  public ActionResult<ProofRequest> on(CaseWork work) {
    ProofRequest request =
        prover.ask(work.history(), work.state().handedIn(), wanted, work.at(), work.by());
    return request instanceof ProofRequest.Asked(var line, _)
        ? ActionResult.noted(request, List.of(line))
        : ActionResult.told(request);
  }
}
