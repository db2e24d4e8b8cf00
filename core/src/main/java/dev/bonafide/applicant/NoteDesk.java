package dev.bonafide.applicant;

/** Writes notes for hiring teams, into whichever system a candidate is in. */
public interface NoteDesk {

  /** Writes one; it is sent once. */
  NoteOutcome write(CandidateLink candidate, String text);

  /**
   * Looks for one that may have been written.
   *
   * @param mark that stands in it and in no other
   */
  NoteLookup look(CandidateLink candidate, String mark);
}
