package dev.bonafide.applicant;

/** What became of looking a candidate up. */
public sealed interface CandidateFetch {

  /** They were found. Parts may be missing, and then the record says so. */
  record Fetched(ApplicantRecord candidate) implements CandidateFetch {}

  /**
   * They were not.
   *
   * @param why as a clause for people, which quotes nothing that the system said
   */
  record Unfetched(String why) implements CandidateFetch {}
}
