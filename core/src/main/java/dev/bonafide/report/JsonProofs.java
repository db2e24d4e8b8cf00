package dev.bonafide.report;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.CaseProofs;
import dev.bonafide.proof.Challenge;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;
import java.time.Instant;
import java.util.List;

/** Proofs of control, for machines. */
public final class JsonProofs {
  private static final ProofWords WORDS = new ProofWords(Phrasebook.ENGLISH);

  private JsonProofs() {}

  /** What was verified, when, and how; who had it looked for is not said. */
  public static JsonValue.Fields proof(ControlProof one) {
    JsonValue.Fields fields =
        thing(one.thing())
            .with("at", one.at().toString())
            .with("way", one.way())
            .with("place", one.place())
            .with("words", WORDS.verified(one));
    return one.thing() instanceof Provable.Account account
        ? fields.with("accountNumber", account.number())
        : fields;
  }

  /** A code that is asked for, with words for the one who is to show it. */
  public static JsonValue.Fields letter(Challenge challenge, long number) {
    return challenge(challenge)
        .with("number", JsonValue.number((double) number))
        .with("message", String.join("\n", WORDS.letter(challenge)));
  }

  /**
   * Proofs of a case as they stand.
   *
   * @param things that the evidence names
   * @param checks what was just looked for
   */
  public static JsonValue.Fields of(
      CaseHistory history, List<Provable> things, List<ProofCheck> checks, Instant now) {
    CaseProofs proofs = CaseProofs.of(history);
    List<Challenge> open = proofs.open().stream().filter(one -> !one.isOver(now)).toList();
    return JsonValue.object()
        .with("number", JsonValue.number((double) history.id().number()))
        .with("things", JsonValue.list(things, JsonProofs::thing))
        .with("open", JsonValue.list(open, JsonProofs::challenge))
        .with("proofs", JsonValue.list(proofs.proofs(), one -> proof(one).with("by", one.by())))
        .with("checked", JsonValue.texts(checks.stream().map(WORDS::told).toList()));
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
}
