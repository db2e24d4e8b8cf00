package dev.bonafide.web.cases;

import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.Given;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.web.cases.CaseAct.Way;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** All acts on stored cases that callers find under a path of their own, and looks at them. */
public final class OfferedActs {
  private final CaseDoor door;
  private final ConnectionActs connections;
  private final ProofActs proofs;

  public OfferedActs(Casebook casebook, CaseDoor door, CaseProver prover, InstantSource clock) {
    this.door = door;
    this.connections = new ConnectionActs(casebook, door);
    this.proofs = new ProofActs(casebook, door, prover, clock);
  }

  /** Acts of the API. */
  public List<CaseAct> api() {
    return Stream.of(
            declared(CaseNumber::lineInQuery),
            connections.shared(),
            connections.looks(),
            proofs.all(),
            Stream.of(connections.takeOut("meetings/{line}", Way.TAKE_OUT)))
        .flatMap(acts -> acts)
        .toList();
  }

  /** Acts of the page. */
  public List<CaseAct> page() {
    return Stream.of(
            declared(CaseNumber::line),
            connections.shared(),
            Stream.of(connections.takeOut("meetings/{line}/undo", Way.SCREEN)))
        .flatMap(acts -> acts)
        .toList();
  }

  /**
   * Acts that declare themselves for every door.
   *
   * @param line reads the line of a case that one of them may name
   */
  private Stream<CaseAct> declared(ToIntFunction<String> line) {
    return ActDeclaration.all().stream()
        .map(
            act ->
                new CaseAct(
                    act.path(),
                    act.body(),
                    act.isJudged() ? Way.SCREEN : Way.NOTE,
                    asked -> {
                      if (asked.given().containsKey("line")) {
                        var _ = line.applyAsInt(asked.given("line"));
                      }
                      return door.done(asked, act.reading().apply(new Given(asked.given(), false)));
                    }));
  }
}
