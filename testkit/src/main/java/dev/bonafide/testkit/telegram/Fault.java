package dev.bonafide.testkit.telegram;

/** What may happen to a call. */
public enum Fault {
  /** It is done, and its answer lost. */
  SWALLOW,
  /** It is lost on its way. */
  LOSE,
  /** Turned away for two seconds. */
  LIMIT,
  /** Turned away by something in front of the platform. */
  BREAK,
  /** It is done, and the answer says that it failed. */
  BREAK_AFTER,
  /** Someone else polls with the same token. */
  CONFLICT
}
