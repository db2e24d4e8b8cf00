package dev.bonafide.applicant;

/** Whether a note that may have been written is there. */
public enum NoteLookup {
  THERE,
  MISSING,
  /** The system did not say, or does not show its notes to these credentials. */
  UNKNOWN
}
