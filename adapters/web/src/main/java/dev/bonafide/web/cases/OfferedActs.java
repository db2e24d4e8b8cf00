package dev.bonafide.web.cases;

import dev.bonafide.proof.CaseProver;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** All acts on stored cases that callers find under a path of their own, and looks at them. */
public final class OfferedActs {
  private final DecisionActs decisions;
  private final ConnectionActs connections;
  private final ProofActs proofs;

  public OfferedActs(Casebook casebook, CaseDoor door, CaseProver prover, InstantSource clock) {
    this.decisions = new DecisionActs(door);
    this.connections = new ConnectionActs(casebook, door);
    this.proofs = new ProofActs(casebook, door, prover, clock);
  }

  /** Acts of the API. */
  public List<CaseAct> api() {
    return Stream.of(
            shared(),
            connections.looks(),
            proofs.all(),
            Stream.of(
                decisions.undo(CaseNumber::lineInQuery),
                connections.takeOut("meetings/{line}", CaseAct.Way.TAKE_OUT)))
        .flatMap(acts -> acts)
        .toList();
  }

  /** Acts of the page. */
  public List<CaseAct> page() {
    return Stream.concat(
            shared(),
            Stream.of(
                decisions.undo(CaseNumber::line),
                connections.takeOut("meetings/{line}/undo", CaseAct.Way.SCREEN)))
        .toList();
  }

  private Stream<CaseAct> shared() {
    return Stream.concat(decisions.shared(), connections.shared());
  }
}
