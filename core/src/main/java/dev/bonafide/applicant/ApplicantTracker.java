package dev.bonafide.applicant;

import java.time.Duration;

/**
 * An applicant tracking system. Only what a vetting needs is asked for. Whatever goes wrong is an
 * answer, and never the case's failure: no method throws for what the system does.
 */
public interface ApplicantTracker {

  TrackerVendor vendor();

  /**
   * What the system has on one candidate.
   *
   * @param link of this vendor
   * @param within after which no one waits any more, all requests together
   */
  CandidateFetch fetch(CandidateLink link, Duration within);

  /**
   * Whether the system still has a candidate; nothing about them is read.
   *
   * @param within after which no one waits any more
   */
  CandidateStanding standing(CandidateLink link, Duration within);

  /**
   * Where in the process a candidate is; nothing else of them is read.
   *
   * @param link with the application that is meant; where there is none, the latest counts
   * @param within after which no one waits any more
   */
  StageLookup stage(CandidateLink link, Duration within);

  /**
   * Writes a note for the hiring team. It is sent once: where no one knows whether it arrived, that
   * is said, and it is not sent again.
   *
   * @param text plain, with line ends
   * @param within after which no one waits any more
   */
  NoteOutcome note(CandidateLink link, String text, Duration within);

  /**
   * Looks for a note that Bonafide may have written.
   *
   * @param mark that stands in it and in no other
   * @param within after which no one waits any more
   */
  NoteLookup look(CandidateLink link, String mark, Duration within);

  /**
   * Sets the system's own status of whether a candidate is who they claim to be. It is written only
   * where the system shows it afterwards.
   *
   * @param status one that people can set
   * @param within after which no one waits any more
   */
  default NoteOutcome mark(CandidateLink link, FraudStatus status, Duration within) {
    return new NoteOutcome.Refused(vendor().shown() + " has no fraud status that could be set");
  }
}
