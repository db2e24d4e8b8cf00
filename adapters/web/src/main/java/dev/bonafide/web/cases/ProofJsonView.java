package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.CaseProofs;
import dev.bonafide.proof.Challenge;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;
import dev.bonafide.report.JsonProofs;
import dev.bonafide.report.JsonValue;
import java.time.Instant;
import java.util.List;

/** Proofs as the API writes them. */
public final class ProofJsonView {
  /** In which everything is said here. */
  public static final ProofWords WORDS = new ProofWords(Phrasebook.ENGLISH);

  private ProofJsonView() {}

  /** A code that is asked for, with words for the one who is to show it. */
  public static String of(Challenge challenge, long number) {
    return challenge(challenge)
        .with("number", JsonValue.number((double) number))
        .with("message", String.join("\n", WORDS.letter(challenge)))
        .written();
  }

  /**
   * How a case stands.
   *
   * @param things that the evidence names
   * @param checks what was just looked for
   */
  public static String of(
      CaseHistory history, List<Provable> things, List<ProofCheck> checks, Instant now) {
    CaseProofs proofs = CaseProofs.of(history);
    List<Challenge> open = proofs.open().stream().filter(one -> !one.isOver(now)).toList();
    return JsonValue.object()
        .with("number", JsonValue.number((double) history.id().number()))
        .with("things", JsonValue.list(things, ProofJsonView::thing))
        .with("open", JsonValue.list(open, ProofJsonView::challenge))
        .with("proofs", JsonValue.list(proofs.proofs(), ProofJsonView::proof))
        .with("checked", JsonValue.texts(checks.stream().map(WORDS::told).toList()))
        .written();
  }

  private static JsonValue.Fields thing(Provable thing) {
    return JsonValue.object().with("kind", thing.kind()).with("name", thing.name());
  }

  private static JsonValue.Fields challenge(Challenge one) {
    return thing(one.thing())
        .with("code", one.code())
        .with("at", one.at().toString())
        .with("until", one.until().toString());
  }

  private static JsonValue proof(ControlProof one) {
    return JsonProofs.proof(one).with("by", one.by());
  }
}
