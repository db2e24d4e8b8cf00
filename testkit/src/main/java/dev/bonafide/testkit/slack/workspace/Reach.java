package dev.bonafide.testkit.slack.workspace;

/** Who can be in a channel. */
enum Reach {
  /** Whoever was invited. */
  CLOSED,
  /** Every member of the workspace. */
  WIDE,
  /** Members of another organisation too. */
  SHARED
}
