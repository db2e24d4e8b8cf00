package dev.bonafide.web.cases;

import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.ActDeclaration.Body;
import dev.bonafide.conversation.command.AskForProof;
import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.Given;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.web.cases.CaseAct.Told;
import dev.bonafide.web.cases.CaseAct.Way;
import dev.bonafide.web.problem.Problem;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** All acts on stored cases that callers find under a path of their own, and looks at them. */
public final class OfferedActs {
  private final CaseDoor door;
  private final ConnectionActs connections;

  public OfferedActs(Casebook casebook, CaseDoor door) {
    this.door = door;
    this.connections = new ConnectionActs(casebook, door);
  }

  /** Acts of the API. */
  public List<CaseAct> api() {
    return Stream.of(
            declared(CaseNumber::lineInQuery),
            connections.shared(),
            connections.looks(),
            proofs(),
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

  /** Proofs that the person being screened controls something; only in the API. */
  private Stream<CaseAct> proofs() {
    return Stream.of(
        new CaseAct("proofs", Body.NONE, Way.LOOK, asked -> door.done(asked, new AskForProof(""))),
        new CaseAct("proofs/check", Body.NONE, Way.CONNECT, this::check),
        new CaseAct(
            "proofs/{kind}/{name}",
            Body.NONE,
            Way.CONNECT,
            asked ->
                door.done(
                    asked, new AskForProof(asked.given("kind") + " " + asked.given("name")))));
  }

  private Told check(Asked asked) {
    var _ = door.open(asked.number());
    if (asked.given("type").startsWith("message/")) {
      throw new Problem(415, new ProofWords(Phrasebook.ENGLISH).unknown());
    }
    return door.done(asked, new CheckProofs());
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
