package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofWords;
import java.time.Instant;
import java.util.List;

/**
 * What a report says beside the case and its outcomes.
 *
 * @param id of this screening
 * @param at when it was made
 * @param tookMs milliseconds
 * @param engineVersion of Bonafide
 * @param rulesFingerprint of the rule catalogue
 * @param settingsFingerprint of the settings that bear on a verdict
 * @param proofs what was verified outside of the evidence
 */
public record Particulars(
    String id,
    Instant at,
    double tookMs,
    String engineVersion,
    String rulesFingerprint,
    String settingsFingerprint,
    List<ControlProof> proofs) {
  public Particulars {
    proofs = List.copyOf(proofs);
  }

  /** Of a case for which nothing was verified. */
  public Particulars(
      String id,
      Instant at,
      double tookMs,
      String engineVersion,
      String rulesFingerprint,
      String settingsFingerprint) {
    this(id, at, tookMs, engineVersion, rulesFingerprint, settingsFingerprint, List.of());
  }

  /** What was verified, in safe words of a language. */
  public List<String> verified(Phrasebook book) {
    return proofs.stream().map(new ProofWords(book)::verified).toList();
  }

  /** The same where this was verified. */
  public Particulars with(List<ControlProof> some) {
    return new Particulars(
        id, at, tookMs, engineVersion, rulesFingerprint, settingsFingerprint, some);
  }
}
