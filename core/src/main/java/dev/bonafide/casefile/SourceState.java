package dev.bonafide.casefile;

/** What became of the words of a case where they were taken from. */
public enum SourceState {
  /** They say something else there now. */
  CHANGED,
  /** They are not there any more. */
  DELETED,
  /** Someone had them read again as they are. */
  READ_AGAIN
}
