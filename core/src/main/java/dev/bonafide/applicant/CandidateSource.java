package dev.bonafide.applicant;

import dev.bonafide.casefile.Submission;

/** Opens links to candidates for those who talk with the bot. */
@FunctionalInterface
public interface CandidateSource {

  /** The case of a candidate. What cannot be had is among what is unread, with the reason. */
  Submission read(CandidateLink link);
}
