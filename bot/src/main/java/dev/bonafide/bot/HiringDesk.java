package dev.bonafide.bot;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Refusal;

/** Writes notes into the applicant tracking systems of the settings. */
public record HiringDesk(HiringSetup hiring) implements NoteDesk {
  private static final String CANDIDATE = "the candidate";

  @Override
  public NoteOutcome write(CandidateLink link, String text) {
    try {
      return hiring.tracker(CANDIDATE, link.vendor()).note(link, text, hiring.deadline());
    } catch (UnreadableExhibit e) {
      return new NoteOutcome.Refused(e.reason());
    } catch (Refusal e) {
      return new NoteOutcome.Refused(e.line());
    }
  }

  @Override
  public NoteLookup look(CandidateLink link, String mark) {
    try {
      return hiring.tracker(CANDIDATE, link.vendor()).look(link, mark, hiring.deadline());
    } catch (UnreadableExhibit | Refusal e) {
      return NoteLookup.UNKNOWN;
    }
  }
}
