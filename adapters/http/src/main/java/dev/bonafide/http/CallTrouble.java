package dev.bonafide.http;

/** Reason why a call brought no answer. */
public enum CallTrouble {
  /** The service asks for a pause that no one can wait for. */
  PACE,
  /** No connection, or one that broke. */
  AWAY,
  /** No time is left. */
  LATE,
  /** The answer is not what the service was asked for. */
  ANSWER,
  /** The answer is larger than can be read. */
  SIZE,
  /** The service leads to an address that may not be called. */
  HOST,
  /** The service leads to more addresses than are followed. */
  HOPS,
  /** No more calls may be made. */
  BUDGET
}
