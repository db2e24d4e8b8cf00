package dev.bonafide.casework;

/**
 * What holds of an act, whatever is said for it.
 *
 * @param shows what the person who acts sees of the case by it, as the audit trail calls it
 */
public record ActionSpec(String shows) {
  static final ActionSpec VERDICT = new ActionSpec("verdict");
  static final ActionSpec PROOFS = new ActionSpec("proofs");
}
