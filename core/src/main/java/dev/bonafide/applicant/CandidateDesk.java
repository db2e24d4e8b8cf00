package dev.bonafide.applicant;

import dev.bonafide.applicant.ApplicantEvidence.ResumeReader;
import dev.bonafide.casefile.Submission;

/** The applicant tracking systems of a hiring team, as people who talk with the bot use them. */
public interface CandidateDesk extends NoteDesk {
  /** Room of those at the page, and of the cases that everyone there can see. */
  String PAGE = "page";

  /** Whether links to candidates are opened in a room. */
  boolean opensIn(String room);

  /** Case of a candidate. What cannot be had is among what is unread, with the reason. */
  Submission read(CandidateLink link, String room, ResumeReader reader);
}
