package dev.bonafide.conversation.stage;

/** Who is told where something is to be checked. */
public enum StageMode {
  /** The person who chose it, alone. */
  TRIAL,
  /** The room. */
  ON
}
