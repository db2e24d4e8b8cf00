package dev.bonafide.mail;

/** The named points of a message's walk; between any two of them the process may die. */
public enum Checkpoint {
  /** A delivery came in, and nothing is kept of it yet. */
  DELIVERED,
  /** The receipt is committed, and not acknowledged. */
  ACCEPTED,
  /** A worker took the receipt. */
  TAKEN,
  /** A reply is committed as being sent, and the network is untouched. */
  SENDING,
  /** The platform was told, and its answer is not recorded. */
  SENT,
  /** The answer is recorded. */
  SETTLED,
  /** The work is done, and nothing of it committed. */
  WORKED,
  /** Case, replies and the receipt's end are committed. */
  FINISHED;

  /** Is told of every point that is passed. */
  @FunctionalInterface
  public interface Watch {
    /** Looks away. */
    Watch NONE = _ -> {};

    void at(Checkpoint point);
  }
}
