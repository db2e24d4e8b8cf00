package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.verdict.AskedQuestion;
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
 * @param asked questions that someone asked, the oldest first
 */
public record Particulars(
    String id,
    Instant at,
    double tookMs,
    String engineVersion,
    String rulesFingerprint,
    String settingsFingerprint,
    List<ControlProof> proofs,
    List<AskedQuestion> asked) {
  public Particulars {
    proofs = List.copyOf(proofs);
    asked = List.copyOf(asked);
  }

  /** Of a case for which nothing was verified or asked. */
  public Particulars(
      String id,
      Instant at,
      double tookMs,
      String engineVersion,
      String rulesFingerprint,
      String settingsFingerprint) {
    this(
        id, at, tookMs, engineVersion, rulesFingerprint, settingsFingerprint, List.of(), List.of());
  }

  /** What was verified, in safe words of a language. */
  public List<String> verified(Phrasebook book) {
    return proofs.stream().map(new ProofWords(book)::verified).toList();
  }

  /** The same of another screening. */
  public Particulars named(String other, Instant made, double took) {
    return new Particulars(
        other, made, took, engineVersion, rulesFingerprint, settingsFingerprint, proofs, asked);
  }

  /** The same where this was verified. */
  public Particulars with(List<ControlProof> some) {
    return new Particulars(
        id, at, tookMs, engineVersion, rulesFingerprint, settingsFingerprint, some, asked);
  }

  /** The same where this was asked. */
  public Particulars asking(List<AskedQuestion> some) {
    return new Particulars(
        id, at, tookMs, engineVersion, rulesFingerprint, settingsFingerprint, proofs, some);
  }
}
