package dev.bonafide.model.resilience;

import dev.bonafide.consultation.NoUsableAnswer;

/** What came in the way of an answer, as far as it matters for what to do next. */
public enum Trouble {
  /** The key is missing, wrong, or may not do this. */
  KEY(NoUsableAnswer.REJECTED, false),
  /** No such model, or no such address. */
  MODEL(NoUsableAnswer.REJECTED, false),
  /** The request is not as the provider wants it, or too long for the model. */
  REQUEST(NoUsableAnswer.REJECTED, false),
  /** Nothing is left to pay with; waiting does not help. */
  CREDIT(NoUsableAnswer.LIMITED, false),
  /** Too many requests or tokens a minute. */
  PACE(NoUsableAnswer.LIMITED, true),
  /** A fault of the provider's, which may be over soon. */
  FAULT(NoUsableAnswer.DOWN, true),
  /** No connection, or one that broke. */
  BROKEN(NoUsableAnswer.DOWN, true),
  /** No one waits any more. */
  LATE(NoUsableAnswer.LATE, false),
  /** The model, or the filter before it, declined. */
  DECLINED(NoUsableAnswer.DECLINED, false),
  /** The answer was cut off where it became too long for what was allowed. */
  CUT(NoUsableAnswer.MALFORMED, false),
  /** The answer is not JSON, or larger than anyone wants to read. */
  GARBLED(NoUsableAnswer.MALFORMED, false);

  private final NoUsableAnswer noAnswer;
  private final boolean passing;

  Trouble(NoUsableAnswer noAnswer, boolean passing) {
    this.noAnswer = noAnswer;
    this.passing = passing;
  }

  /** What the case is told. */
  public NoUsableAnswer silence() {
    return noAnswer;
  }

  /** Whether asking again may help. */
  public boolean isPassing() {
    return passing;
  }
}
