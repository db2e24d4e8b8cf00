package dev.bonafide.hiring.hook;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.transcript.GoogleMeet;
import dev.bonafide.hiring.transcript.TranscriptNotice;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.http.CallBudget;
import dev.bonafide.mail.Inbox;
import dev.bonafide.text.Fingerprint;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Asks Google Meet for the meetings that cases wait for, and keeps what is ready as if it had been
 * called. Nothing is asked of any other meeting, nor of one that came.
 *
 * @param deadline for asking about one meeting
 */
public record MeetAsking(
    ExpectingCases cases, GoogleMeet meet, Duration deadline, Inbox inbox, InstantSource clock) {
  private static final System.Logger LOG = System.getLogger(MeetAsking.class.getName());

  /** Asks once for each meeting; one that fails keeps no other from being asked for. */
  public void run() {
    Instant now = clock.instant();
    cases
        .records()
        .named(MeetingVendor.MEET.system(), now.minus(ExpectingCases.LONGEST))
        .forEach((meeting, first) -> ask(meeting, first.minus(TranscriptHandler.WAITS)));
  }

  private void ask(OutsideRecord meeting, Instant since) {
    OutsideRecord any = new OutsideRecord(meeting.system(), meeting.id(), "");
    if (cases.of(List.of(any), clock.instant()).isEmpty()) {
      return;
    }
    try {
      for (TranscriptNotice notice :
          meet.ready(meeting.id(), since, CallBudget.of(clock, deadline))) {
        String system = notice.vendor().system();
        HookCall.Told told = notice.told(system + "/" + Fingerprint.of(notice.url()));
        inbox.accept(told.receipt(system, clock.instant()));
      }
    } catch (TrackerFailure e) {
      LOG.log(
          Level.WARNING,
          "a meeting could not be asked for: {0}",
          e.trouble().what(MeetingVendor.MEET.shown()));
    }
  }
}
