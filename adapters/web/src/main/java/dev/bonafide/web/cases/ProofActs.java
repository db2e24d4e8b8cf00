package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.AskForProof;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CheckProofs;
import dev.bonafide.conversation.command.ActDeclaration.Body;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.Provable;
import dev.bonafide.web.cases.CaseAct.Told;
import dev.bonafide.web.cases.CaseAct.Way;
import dev.bonafide.web.problem.Problem;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Proofs that the one who is vetted in a stored case controls something; only in the API. */
record ProofActs(Casebook casebook, CaseDoor door, CaseProver prover, InstantSource clock) {
  Stream<CaseAct> all() {
    return Stream.of(
        new CaseAct("proofs", Body.NONE, Way.LOOK, this::look),
        new CaseAct("proofs/check", Body.NONE, Way.CONNECT, this::check),
        new CaseAct("proofs/{kind}/{name}", Body.NONE, Way.CONNECT, this::ask));
  }

  /** Shows what can be proved, what was asked for, and what was proved. */
  private Told look(Asked asked) {
    CaseHistory history = door.open(asked.number());
    casebook.saw(history, asked.by(), "proofs");
    return told(history, List.of());
  }

  /** Asks for a proof; where a code for the same thing is open, it is that one. */
  private Told ask(Asked asked) {
    var _ = door.open(asked.number());
    Provable wanted =
        Provable.of(asked.given("kind"), asked.given("name").toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new Problem(400, ProofJsonView.WORDS.unknown()));
    ProofRequest request = door.perform(asked, new AskForProof(prover, wanted)).told();
    return switch (request) {
      case ProofRequest.Asked(var _, var challenge) ->
          new Told(201, () -> ProofJsonView.of(challenge, asked.number()));
      case ProofRequest.Waiting(var challenge) ->
          Told.of(() -> ProofJsonView.of(challenge, asked.number()));
      case ProofRequest.NotNamed _, ProofRequest.Shared _, ProofRequest.TooMany _ ->
          throw new Problem(422, ProofJsonView.WORDS.told(request));
      case ProofRequest.Off _, ProofRequest.Refused _ ->
          throw new Problem(409, ProofJsonView.WORDS.told(request));
    };
  }

  /** Looks for all open codes. */
  private Told check(Asked asked) {
    var _ = door.open(asked.number());
    if (asked.given("type").startsWith("message/")) {
      throw new Problem(415, ProofJsonView.WORDS.unknown());
    }
    CaseReply<List<ProofCheck>> reply = door.perform(asked, new CheckProofs(prover));
    if (reply.said().isEmpty()) {
      casebook.saw(reply.seen(), asked.by(), "proofs");
    }
    return told(reply.after(), reply.told());
  }

  private Told told(CaseHistory history, List<ProofCheck> checks) {
    return Told.of(
        () ->
            ProofJsonView.of(
                history, prover.things(CaseState.of(history).handedIn()), checks, clock.instant()));
  }
}
