package dev.bonafide.hiring.lever;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.OwnNote;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.OpenTracker;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * Lever. Confidential opportunities, anonymized ones, and secret notes are never read, even where
 * the key would show them.
 */
public final class Lever implements OpenTracker {
  /** Ten requests a second, as documented. */
  public static final Duration SPACING = Duration.ofMillis(100);

  private static final String SETTING = "BONAFIDE_LEVER_API_KEY";

  private final LeverSettings settings;
  private final TrackerCalls calls;
  private final LeverApi api;
  private final InstantSource clock;

  public Lever(LeverSettings settings, TrackerCalls calls, InstantSource clock) {
    this.settings = settings;
    this.calls = calls;
    this.clock = clock;
    this.api = new LeverApi(settings, calls);
  }

  @Override
  public TrackerVendor vendor() {
    return TrackerVendor.LEVER;
  }

  @Override
  public CandidateFetch fetch(CandidateLink link, Duration within) {
    try {
      return new CandidateFetch.Fetched(
          new LeverCandidate(api, link, CallBudget.of(clock, within)).read());
    } catch (TrackerFailure e) {
      return new CandidateFetch.Unfetched(e.trouble().what(vendor()));
    }
  }

  @Override
  public CandidateStanding standing(CandidateLink link, Duration within) {
    try {
      HttpUrl one = api.at("opportunities", link.candidate()).build();
      boolean isEmptied =
          api.one(one, CallBudget.of(clock, within)).path("isAnonymized").asBoolean(false);
      return isEmptied ? CandidateStanding.GONE : CandidateStanding.KEPT;
    } catch (TrackerFailure e) {
      return e.trouble().standing();
    }
  }

  @Override
  public StageLookup stage(CandidateLink link, Duration within) {
    HttpUrl one =
        api.at("opportunities", link.candidate()).addQueryParameter("expand", "stage").build();
    try {
      return StageLookup.of(
          api.one(one, CallBudget.of(clock, within)).path("stage").path("text").asText(""));
    } catch (TrackerFailure e) {
      return e.trouble().stage();
    }
  }

  @Override
  public NoteOutcome note(CandidateLink link, String text, Duration within) {
    HttpUrl.Builder notes = api.at("opportunities", link.candidate(), "notes");
    if (!settings.user().isEmpty()) {
      notes.addQueryParameter("perform_as", settings.user());
    }
    try {
      api.create(
          notes.build(),
          JsonNodeFactory.instance.objectNode().put("value", OwnNote.marked(text)),
          CallBudget.of(clock, within));
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
                  api.at("opportunities", link.candidate(), "notes").build(),
                  CallBudget.of(clock, within))
              .stream()
              .anyMatch(row -> row.path("fields").toString().contains(mark)));
    } catch (TrackerFailure e) {
      return NoteLookup.UNKNOWN;
    }
  }

  @Override
  public TrackerHealth examine(Duration within) {
    try {
      HttpUrl one = api.at("opportunities").addQueryParameter("limit", "1").build();
      api.page(one, CallBudget.of(clock, within));
      return new TrackerHealth(List.of(), List.of());
    } catch (TrackerFailure e) {
      return e.trouble() == TrackerTrouble.SCOPE
          ? TrackerHealth.broken(
              "the key has no permission to read opportunities",
              "allow this in Lever under Settings > Integrations and API > API Credentials")
          : TrackerHealth.broken(e.trouble().what(vendor()), e.trouble().mend(SETTING));
    }
  }

  @Override
  public void close() {
    calls.close();
  }
}
