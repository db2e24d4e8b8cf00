package dev.bonafide.web.api;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.AskForProof;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CheckProofs;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.Provable;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.ProofJsonView;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proofs that the one who is vetted in a stored case controls something. */
@RestController
public final class CaseProving {
  private final Casebook casebook;
  private final CaseDoor door;
  private final CaseProver prover;
  private final InstantSource clock;

  public CaseProving(Casebook casebook, CaseDoor door, CaseProver prover, InstantSource clock) {
    this.casebook = casebook;
    this.door = door;
    this.prover = prover;
    this.clock = clock;
  }

  /** What can be proved, what was asked for, and what was proved. */
  @GetMapping("/api/v1/cases/{id}/proofs")
  ResponseEntity<byte[]> proofs(@PathVariable("id") String id) {
    long number = CaseNumber.of(id);
    CaseHistory history = open(number);
    casebook.saw(history, StoredCases.BY, "proofs");
    return told(history, List.of(), HttpStatus.OK);
  }

  /** Asks for a proof; where a code for the same thing is open, it is that one. */
  @PostMapping("/api/v1/cases/{id}/proofs/{kind}/{name}")
  ResponseEntity<byte[]> ask(
      @PathVariable("id") String id,
      @PathVariable("kind") String kind,
      @PathVariable("name") String name) {
    long number = CaseNumber.of(id);
    var _ = open(number);
    Provable wanted =
        Provable.of(kind, name.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new Problem(400, ProofJsonView.WORDS.unknown()));
    ProofRequest request =
        door.perform(number, new AskForProof(prover, wanted), "", StoredCases.BY).told();
    return switch (request) {
      case ProofRequest.Asked(var _, var challenge) ->
          JsonBody.of(
              ResponseEntity.status(HttpStatus.CREATED), ProofJsonView.of(challenge, number));
      case ProofRequest.Waiting(var challenge) ->
          JsonBody.of(ResponseEntity.ok(), ProofJsonView.of(challenge, number));
      case ProofRequest.NotNamed _, ProofRequest.Shared _, ProofRequest.TooMany _ ->
          throw new Problem(422, ProofJsonView.WORDS.told(request));
      case ProofRequest.Off _, ProofRequest.Refused _ ->
          throw new Problem(409, ProofJsonView.WORDS.told(request));
    };
  }

  /** Looks for all open codes. */
  @PostMapping("/api/v1/cases/{id}/proofs/check")
  ResponseEntity<byte[]> check(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    var _ = open(number);
    if (String.valueOf(request.getContentType()).startsWith("message/")) {
      throw new Problem(415, ProofJsonView.WORDS.unknown());
    }
    CaseReply<List<ProofCheck>> reply =
        door.perform(number, new CheckProofs(prover), "", StoredCases.BY);
    if (reply.said().isEmpty()) {
      casebook.saw(reply.seen(), StoredCases.BY, "proofs");
    }
    return told(reply.after(), reply.told(), HttpStatus.OK);
  }

  private ResponseEntity<byte[]> told(
      CaseHistory history, List<ProofCheck> checks, HttpStatus status) {
    List<Provable> things = prover.things(CaseState.of(history).handedIn());
    return JsonBody.of(
        ResponseEntity.status(status), ProofJsonView.of(history, things, checks, clock.instant()));
  }

  private CaseHistory open(long number) {
    return casebook.open(number).orElseThrow(CaseNumber::none);
  }
}
