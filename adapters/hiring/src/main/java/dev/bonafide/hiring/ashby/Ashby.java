package dev.bonafide.hiring.ashby;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.OwnNote;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.OpenTracker;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.time.InstantSource;

/** Ashby. Private notes are never read, and neither are candidates that the key does not show. */
public final class Ashby implements OpenTracker {
  private final TrackerCalls calls;
  private final AshbyApi api;
  private final InstantSource clock;

  public Ashby(AshbySettings settings, TrackerCalls calls, InstantSource clock) {
    this.calls = calls;
    this.clock = clock;
    this.api = new AshbyApi(settings, calls);
  }

  @Override
  public TrackerVendor vendor() {
    return TrackerVendor.ASHBY;
  }

  @Override
  public CandidateFetch fetch(CandidateLink link, Duration within) {
    try {
      return new CandidateFetch.Fetched(
          new AshbyCandidate(api, link, CallBudget.of(clock, within)).read());
    } catch (TrackerFailure e) {
      return new CandidateFetch.Unfetched(e.trouble().what(vendor()));
    }
  }

  @Override
  public CandidateStanding standing(CandidateLink link, Duration within) {
    try {
      api.read(
          "candidate.info",
          AshbyApi.body().put("id", link.candidate()),
          CallBudget.of(clock, within));
      return CandidateStanding.KEPT;
    } catch (TrackerFailure e) {
      return e.trouble().standing();
    }
  }

  /** An application is at a stage, and only that one is asked for. */
  @Override
  public StageLookup stage(CandidateLink link, Duration within) {
    String application = link.application();
    if (application == null) {
      return new StageLookup.Nowhere();
    }
    try {
      return StageLookup.of(
          api.read(
                  "application.info",
                  AshbyApi.body().put("applicationId", application),
                  CallBudget.of(clock, within))
              .path("currentInterviewStage")
              .path("title")
              .asText(""));
    } catch (TrackerFailure e) {
      return e.trouble().stage();
    }
  }

  @Override
  public NoteOutcome note(CandidateLink link, String text, Duration within) {
    ObjectNode note = AshbyApi.body().put("candidateId", link.candidate());
    note.putObject("note").put("type", "text/plain").put("value", OwnNote.marked(text));
    note.put("sendNotifications", false);
    try {
      api.write("candidate.createNote", note, CallBudget.of(clock, within));
      return new NoteOutcome.Written();
    } catch (TrackerFailure e) {
      return e.trouble().note(vendor());
    }
  }

  @Override
  public NoteLookup look(CandidateLink link, String mark, Duration within) {
    try {
      return NoteLookup.of(
          api
              .rows(
                  "candidate.listNotes",
                  AshbyApi.body().put("candidateId", link.candidate()),
                  CallBudget.of(clock, within))
              .stream()
              .anyMatch(row -> row.path("content").asText("").contains(mark)));
    } catch (TrackerFailure e) {
      return NoteLookup.UNKNOWN;
    }
  }

  /** Its answer says no more than that it succeeded, so what stands there is read back. */
  @Override
  public NoteOutcome mark(CandidateLink link, FraudStatus status, Duration within) {
    CallBudget time = CallBudget.of(clock, within);
    ObjectNode set =
        AshbyApi.body().put("candidateId", link.candidate()).put("fraudStatus", status.written());
    try {
      api.write("candidate.setFraudStatus", set, time);
    } catch (TrackerFailure e) {
      return e.trouble().note(vendor());
    }
    return shows(link, status, time)
        ? new NoteOutcome.Written()
        : new NoteOutcome.Unconfirmed("Ashby does not show it");
  }

  private boolean shows(CandidateLink link, FraudStatus status, CallBudget time) {
    try {
      return api.read("candidate.info", AshbyApi.body().put("id", link.candidate()), time)
          .path("fraudStatus")
          .asText("")
          .equals(status.written());
    } catch (TrackerFailure e) {
      return false;
    }
  }

  @Override
  public TrackerHealth examine(Duration within) {
    return AshbyPermissions.examine(api, CallBudget.of(clock, within));
  }

  @Override
  public void close() {
    calls.close();
  }
}
