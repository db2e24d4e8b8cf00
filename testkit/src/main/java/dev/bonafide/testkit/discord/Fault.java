package dev.bonafide.testkit.discord;

/** What may happen to a call. */
public enum Fault {
  /** It is done, and its answer lost. */
  SWALLOW,
  /** It is lost on its way. */
  LOSE,
  /** Turned away for two seconds. */
  LIMIT,
  /** Turned away for two seconds, as is every other call. */
  LIMIT_ALL,
  /** Turned away by something in front of the platform. */
  BREAK,
  /** Turned away as if the channel were not there. */
  HIDE,
  /** It is done, and the answer says that it failed. */
  BREAK_AFTER
}
