package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.CaseProofs;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofWords;
import java.util.List;

/**
 * A proof as the page of its case shows it.
 *
 * @param words what was verified, and how far that goes
 * @param where before the place, such as {@code The code was in the gist}
 * @param place where the code was
 */
public record ProofRow(String words, String where, String place) {
  private static final ProofWords WORDS = new ProofWords(Phrasebook.ENGLISH);

  /** Those of a case, the oldest first. */
  static List<ProofRow> of(CaseHistory history) {
    return CaseProofs.of(history).proofs().stream().map(ProofRow::of).toList();
  }

  private static ProofRow of(ControlProof proof) {
    String where =
        switch (proof.way()) {
          case "profile" -> "The code was in the account's";
          case "gist" -> "The code was in the gist";
          default -> "The code was in the DNS record";
        };
    return new ProofRow(WORDS.verified(proof), where, proof.place());
  }
}
