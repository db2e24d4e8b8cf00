package dev.bonafide.proof;

import java.time.Instant;

/**
 * Someone was asked to show a code where only they can. It is good for one case, one thing, and one
 * proof.
 *
 * @param line of the case, from 0
 * @param code that is to be shown
 * @param until when it is looked for; then it is worth nothing
 */
public record Challenge(int line, Instant at, Provable thing, String code, Instant until) {

  public boolean isOver(Instant now) {
    return !now.isBefore(until);
  }

  /** Keeps the code out of logs. */
  @Override
  public String toString() {
    return "Challenge[" + line + ", " + thing.kind() + "]";
  }
}
