package dev.bonafide.applicant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant tracking system has on one candidate, as far as a vetting needs it. Nothing
 * that people say of themselves for statistics is in it, and no name of a colleague.
 *
 * @param name the candidate's
 * @param stage where in the process they are; null where the system says none
 * @param fraud what the system says of whether they are who they claim to be; null where it says
 *     nothing
 * @param resumes as they were uploaded
 * @param answers to the questions of application forms, in order
 * @param notes that the hiring team wrote, the oldest first
 * @param scorecards that interviewers submitted, the oldest first
 * @param withheld parts that the credentials may not read, in the plural, such as {@code notes}
 * @param unread parts that could not be fetched, each named with the reason
 */
public record ApplicantRecord(
    CandidateLink link,
    String name,
    @Nullable String stage,
    @Nullable FraudReview fraud,
    List<ResumeFile> resumes,
    List<ApplicationAnswer> answers,
    List<TeamNote> notes,
    List<TeamNote> scorecards,
    List<String> withheld,
    List<String> unread) {
  public ApplicantRecord {
    resumes = List.copyOf(resumes);
    answers = List.copyOf(answers);
    notes = List.copyOf(notes);
    scorecards = List.copyOf(scorecards);
    withheld = List.copyOf(withheld);
    unread = List.copyOf(unread);
  }
}
