package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;

/** Proofs of control, for machines. */
public final class JsonProofs {
  private static final ProofWords WORDS = new ProofWords(Phrasebook.ENGLISH);

  private JsonProofs() {}

  /** What was verified, when, and how; who had it looked for is not said. */
  public static JsonValue.Fields proof(ControlProof one) {
    JsonValue.Fields fields =
        JsonValue.object()
            .with("kind", one.thing().kind())
            .with("name", one.thing().name())
            .with("at", one.at().toString())
            .with("way", one.way())
            .with("place", one.place())
            .with("words", WORDS.verified(one));
    return one.thing() instanceof Provable.Account account
        ? fields.with("accountNumber", account.number())
        : fields;
  }
}
