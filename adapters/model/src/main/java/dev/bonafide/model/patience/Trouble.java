package dev.bonafide.model.patience;

import dev.bonafide.consultation.Silence;

/** What came in the way of an answer, as far as it matters for what to do next. */
public enum Trouble {
  /** The key is missing, wrong, or may not do this. */
  KEY(Silence.REJECTED, false),
  /** No such model, or no such address. */
  MODEL(Silence.REJECTED, false),
  /** The request is not as the provider wants it, or too long for the model. */
  REQUEST(Silence.REJECTED, false),
  /** Nothing is left to pay with; waiting does not help. */
  CREDIT(Silence.LIMITED, false),
  /** Too many requests or tokens a minute. */
  PACE(Silence.LIMITED, true),
  /** A fault of the provider's, which may be over soon. */
  FAULT(Silence.DOWN, true),
  /** No connection, or one that broke. */
  BROKEN(Silence.DOWN, true),
  /** Nobody waits any more. */
  LATE(Silence.LATE, false),
  /** The model, or the filter before it, declined. */
  DECLINED(Silence.DECLINED, false),
  /** The answer was cut off where it became too long for what was allowed. */
  CUT(Silence.MALFORMED, false),
  /** The answer is not JSON, or larger than anybody wants to read. */
  GARBLED(Silence.MALFORMED, false);

  private final Silence silence;
  private final boolean passing;

  Trouble(Silence silence, boolean passing) {
    this.silence = silence;
    this.passing = passing;
  }

  /** What the case is told. */
  public Silence silence() {
    return silence;
  }

  /** Whether asking again may help. */
  public boolean isPassing() {
    return passing;
  }
}
