package dev.bonafide.bot;

import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Refusal;
import java.util.function.Function;

/** Tells hiring teams something in the applicant tracking systems of the settings. */
public record HiringDesk(HiringSetup hiring) implements NoteDesk {
  private static final String CANDIDATE = "the candidate";

  @Override
  public NoteOutcome write(CandidateLink link, String text) {
    return written(link, tracker -> tracker.note(link, text, hiring.deadline()));
  }

  @Override
  public NoteLookup look(CandidateLink link, String mark) {
    try {
      return hiring.tracker(CANDIDATE, link.vendor()).look(link, mark, hiring.deadline());
    } catch (UnreadableExhibit | Refusal e) {
      return NoteLookup.UNKNOWN;
    }
  }

  @Override
  public NoteOutcome mark(CandidateLink link, FraudStatus status) {
    return written(link, tracker -> tracker.mark(link, status, hiring.deadline()));
  }

  private NoteOutcome written(CandidateLink link, Function<ApplicantTracker, NoteOutcome> writing) {
    try {
      return writing.apply(hiring.tracker(CANDIDATE, link.vendor()));
    } catch (UnreadableExhibit e) {
      return new NoteOutcome.Refused(e.reason());
    } catch (Refusal e) {
      return new NoteOutcome.Refused(e.line());
    }
  }
}
