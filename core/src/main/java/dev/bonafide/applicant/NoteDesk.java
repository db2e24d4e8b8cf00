package dev.bonafide.applicant;

/** Tells hiring teams something, in whichever system a candidate is in. */
public interface NoteDesk {

  /** Writes one; it is sent once. */
  NoteOutcome write(CandidateLink candidate, String text);

  /**
   * Looks for one that may have been written.
   *
   * @param mark that stands in it and in no other
   */
  NoteLookup look(CandidateLink candidate, String mark);

  /**
   * Sets what the system says of whether a candidate is who they claim to be. Setting it again
   * changes nothing.
   *
   * @param status one that people can set
   */
  NoteOutcome mark(CandidateLink candidate, FraudStatus status);
}
