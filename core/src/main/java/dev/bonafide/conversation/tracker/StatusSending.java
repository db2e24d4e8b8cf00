package dev.bonafide.conversation.tracker;

import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.CaseFiles;
import java.time.InstantSource;

/**
 * Sets Ashby's fraud status to the outcome that someone recorded. A verdict alone sets nothing.
 * Setting it again changes nothing, so whenever the process dies, it is set.
 */
record StatusSending(CaseFiles cases, NoteDesk desk, InstantSource clock) {
  private static final String UNSURE =
      "Ashby's fraud status may be set, but Ashby did not confirm it. Check there, or say “send"
          + " outcome” again.";

  /** Result, for the person who asked. */
  String sent(SendingBack.Wish wish) {
    if (wish.candidate().vendor() != TrackerVendor.ASHBY) {
      return "%s has no fraud status that could be set.".formatted(wish.vendor());
    }
    return wish.back()
        .status()
        .map(status -> set(wish, status))
        .orElseGet(() -> undecided(wish.id().number()));
  }

  private String set(SendingBack.Wish wish, FraudStatus status) {
    cases.note(wish.leaving(clock.instant(), "fraud status"));
    return switch (desk.mark(wish.candidate(), status)) {
      case NoteOutcome.Written() ->
          "Ashby's fraud status of the candidate is now “%s”.".formatted(status.shown());
      case NoteOutcome.Refused(String why) ->
          "Ashby's fraud status was not set: %s.".formatted(why);
      case NoteOutcome.Unconfirmed _ -> UNSURE;
    };
  }

  private static String undecided(long number) {
    return ("No outcome is recorded for case %d, and Ashby's fraud status follows only a person's"
            + " outcome. Record it first, such as “outcome cleared”.")
        .formatted(number);
  }
}
