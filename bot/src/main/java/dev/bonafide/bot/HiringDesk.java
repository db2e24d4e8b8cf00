package dev.bonafide.bot;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;

/** Tells hiring teams something in the applicant tracking systems of the settings. */
public record HiringDesk(HiringSetup hiring) implements NoteDesk {
  @Override
  public NoteOutcome write(CandidateLink link, String text) {
    return hiring.asked(
        link, tracker -> tracker.note(link, text, hiring.deadline()), NoteOutcome.Refused::new);
  }

  @Override
  public NoteLookup look(CandidateLink link, String mark) {
    return hiring.asked(
        link, tracker -> tracker.look(link, mark, hiring.deadline()), _ -> NoteLookup.UNKNOWN);
  }

  @Override
  public NoteOutcome mark(CandidateLink link, FraudStatus status) {
    return hiring.asked(
        link, tracker -> tracker.mark(link, status, hiring.deadline()), NoteOutcome.Refused::new);
  }
}
