package dev.bonafide.hiring.greenhouse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Greenhouse, by Harvest v3. Private candidates are never read, and of notes only those that
 * everybody in the hiring team may see: who asks Bonafide may have fewer rights in Greenhouse than
 * its credentials.
 */
public final class Greenhouse implements OpenTracker {
  private static final String STAGE = "id,candidate_id,stage_name,created_at";
  private static final MediaType JSON = MediaType.get("application/json");

  private final GreenhouseSettings settings;
  private final TrackerCalls calls;
  private final HarvestApi api;
  private final InstantSource clock;

  public Greenhouse(GreenhouseSettings settings, TrackerCalls calls, InstantSource clock) {
    this.settings = settings;
    this.calls = calls;
    this.clock = clock;
    this.api = new HarvestApi(settings, calls, clock);
  }

  @Override
  public TrackerVendor vendor() {
    return TrackerVendor.GREENHOUSE;
  }

  @Override
  public CandidateFetch fetch(CandidateLink link, Duration within) {
    try {
      return new CandidateFetch.Fetched(
          new HarvestCandidate(api, link, CallBudget.of(clock, within)).read());
    } catch (TrackerFailure e) {
      return new CandidateFetch.Unfetched(e.trouble().what(vendor()));
    }
  }

  @Override
  public CandidateStanding standing(CandidateLink link, Duration within) {
    try {
      Map<String, String> one = Map.of("ids", link.candidate());
      boolean isThere =
          api.rows("candidates", one, "id", CallBudget.of(clock, within)).stream()
              .anyMatch(row -> row.path("id").asText().equals(link.candidate()));
      return isThere ? CandidateStanding.KEPT : CandidateStanding.GONE;
    } catch (TrackerFailure e) {
      return e.trouble().standing();
    }
  }

  @Override
  public StageLookup stage(CandidateLink link, Duration within) {
    String application = link.application();
    Map<String, String> which =
        application == null
            ? Map.of("candidate_ids", link.candidate())
            : Map.of("ids", application, "candidate_ids", link.candidate());
    try {
      return api.rows("applications", which, STAGE, CallBudget.of(clock, within)).stream()
          .filter(row -> row.path("candidate_id").asText().equals(link.candidate()))
          .filter(row -> application == null || row.path("id").asText().equals(application))
          .max(Comparator.comparing(row -> row.path("created_at").asText("")))
          .map(row -> StageLookup.of(row.path("stage_name").asText("")))
          .orElseGet(StageLookup.Nowhere::new);
    } catch (TrackerFailure e) {
      return e.trouble().stage();
    }
  }

  @Override
  public NoteOutcome note(CandidateLink link, String text, Duration within) {
    ObjectNode note = JsonNodeFactory.instance.objectNode();
    note.put("candidate_id", Long.parseLong(link.candidate()));
    note.put("user_id", Long.parseLong(settings.user()));
    note.put("body", OwnNote.marked(text));
    note.put("visibility", "private");
    note.put("note_type", "NOTE");
    Request.Builder request =
        new Request.Builder()
            .url(api.list("notes").build())
            .post(RequestBody.create(note.toString(), JSON));
    try {
      api.authorized(request, false, CallBudget.of(clock, within));
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
                  "notes",
                  Map.of("candidate_ids", link.candidate(), "type", "NOTE"),
                  "id,candidate_id,body",
                  CallBudget.of(clock, within))
              .stream()
              .anyMatch(row -> row.path("body").asText("").contains(mark)));
    } catch (TrackerFailure e) {
      return NoteLookup.UNKNOWN;
    }
  }

  @Override
  public TrackerHealth examine(Duration within) {
    return HarvestScopes.examine(api, CallBudget.of(clock, within));
  }

  @Override
  public void close() {
    calls.close();
  }
}
