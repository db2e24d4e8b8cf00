package dev.bonafide.testkit.slack.workspace;

/** How a call of the Web API goes wrong. */
public enum Fault {
  /** Nothing goes wrong: keeps the place of a call before one that fails. */
  NONE,
  /** Done, and the connection is cut before a word of the answer. */
  SWALLOW,
  /** Not done, and the connection is cut. */
  CUT,
  /** Not done: 429 with {@code Retry-After}. */
  LIMIT,
  /** Not done: 500 with {@code internal_error}. */
  BREAK,
  /** Done, and the answer is 500 anyway. */
  BREAK_AFTER,
  /** Done, and the answer never comes; the connection stays open until this Slack is closed. */
  HANG,
  /** Not done: 200 with the error {@code fatal_error}, after which Slack cannot say what it did. */
  FATAL,
  /** Not done: 200 with the error {@code unknown_method}. */
  UNKNOWN
}
