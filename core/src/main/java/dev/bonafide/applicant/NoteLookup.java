package dev.bonafide.applicant;

/** Whether a note that may have been written is there. */
public enum NoteLookup {
  THERE,
  MISSING,
  /** The system did not say, or does not show its notes to these credentials. */
  UNKNOWN;

  /** What a system says that shows its notes. */
  public static NoteLookup of(boolean isThere) {
    return isThere ? THERE : MISSING;
  }
}
