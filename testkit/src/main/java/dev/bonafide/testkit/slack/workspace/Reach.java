package dev.bonafide.testkit.slack.workspace;

/** Who can be in a channel. */
enum Reach {
  /** Those who were invited. */
  CLOSED,
  /** Every member of the workspace. */
  WIDE,
  /** Members of another organization too. */
  SHARED
}
