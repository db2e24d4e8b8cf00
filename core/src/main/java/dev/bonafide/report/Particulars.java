package dev.bonafide.report;

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
 * @param verified what was verified outside of the evidence, in safe words
 */
public record Particulars(
    String id,
    Instant at,
    double tookMs,
    String engineVersion,
    String rulesFingerprint,
    String settingsFingerprint,
    List<String> verified) {
  public Particulars {
    verified = List.copyOf(verified);
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

  /** The same where this was verified. */
  public Particulars verified(List<String> some) {
    return new Particulars(
        id, at, tookMs, engineVersion, rulesFingerprint, settingsFingerprint, some);
  }
}
