package dev.bonafide.applicant;

/** Whether a system still has a candidate. */
public enum CandidateStanding {
  KEPT,
  /** It has no such candidate, or none that these credentials are shown. */
  GONE,
  /** It did not answer. */
  UNKNOWN
}
