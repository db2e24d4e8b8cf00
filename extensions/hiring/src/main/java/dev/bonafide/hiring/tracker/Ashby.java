package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.FraudReview;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.TeamNote;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.PlainValue;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Ashby. Each call is a POST to the method's name, and a refusal comes inside a success. Private
 * notes are never read, and neither are candidates that the key does not show. Source:
 * https://developers.ashbyhq.com/reference, https://developers.ashbyhq.com/docs/responses
 */
public final class Ashby extends OpenTracker {
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
  private static final int PAGES = 10;
  private static final int ROWS = 100;

  /** Of one candidate; each costs two calls. */
  private static final int MOST_APPLICATIONS = 3;

  private final HttpUrl api;
  private final String key;

  /**
   * One of an account.
   *
   * @param api such as {@code https://api.ashbyhq.com}
   */
  public Ashby(HttpUrl api, String key, TrackerCalls calls) {
    super(TrackerVendor.ASHBY, "BONAFIDE_ASHBY_API_KEY", calls);
    this.api = api;
    this.key = Credentials.basic(key, "");
  }

  @Override
  FoundCandidate find(CandidateLink link, RecordParts parts, CallBudget time)
      throws TrackerFailure {
    JsonNode candidate = candidate(link.candidate(), time);
    if (!FoundCandidate.id(candidate).equalsIgnoreCase(link.candidate())) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    List<String> ids = applications(candidate, link.application());
    return new FoundCandidate(
        link, candidate, parts.part("application answers", () -> details(ids, time)), time);
  }

  private JsonNode candidate(String id, CallBudget time) throws TrackerFailure {
    return read("candidate.info", body("id", id), time);
  }

  private static List<String> applications(JsonNode candidate, @Nullable String meant)
      throws TrackerFailure {
    List<String> ids =
        candidate.path("applicationIds").valueStream().map(JsonNode::asText).toList();
    if (meant != null && !ids.contains(meant)) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    return meant != null
        ? List.of(meant)
        : ids.subList(Math.max(0, ids.size() - MOST_APPLICATIONS), ids.size());
  }

  private List<JsonNode> details(List<String> applications, CallBudget time) throws TrackerFailure {
    List<JsonNode> details = new ArrayList<>();
    for (String id : applications) {
      ObjectNode asked = body("applicationId", id);
      asked.putArray("expand").add("applicationFormSubmissions");
      details.add(read("application.info", asked, time));
    }
    return details;
  }

  @Override
  String name(JsonNode candidate) {
    return Json.text(candidate, "/name");
  }

  @Override
  String stage(JsonNode application) {
    return Json.text(application, "/currentInterviewStage/title");
  }

  @Override
  List<ApplicationAnswer> answers(JsonNode application) {
    return application
        .path("applicationFormSubmissions")
        .valueStream()
        .flatMap(form -> AshbyForm.answered(form).stream())
        .toList();
  }

  /** Null where fraud detection is off. */
  @Override
  @Nullable FraudReview fraud(FoundCandidate found) {
    FraudStatus status = FraudStatus.of(Json.text(found.row(), "/fraudStatus")).orElse(null);
    if (status == null) {
      return null;
    }
    try {
      ObjectNode asked = body("candidateId", FoundCandidate.id(found.row()));
      return AshbySignals.review(status, rows("candidate.listFraudChecks", asked, found.time()));
    } catch (TrackerFailure e) {
      return new FraudReview(status, List.of(), false);
    }
  }

  @Override
  List<StoredFile> resumes(FoundCandidate found) {
    JsonNode file = found.row().path("resumeFileHandle");
    String handle = Json.text(file, "/handle");
    return handle.isEmpty()
        ? List.of()
        : List.of(
            new StoredFile(
                file.path("name").asText("résumé"),
                _ -> calls.file(address(handle, found), "", found.time())));
  }

  /** Signed, so that it needs no key. */
  private String address(String handle, FoundCandidate found) throws TrackerFailure {
    return read("file.info", body("fileHandle", handle), found.time()).path("url").asText("");
  }

  @Override
  List<TeamNote> notes(FoundCandidate found) throws TrackerFailure {
    return notes(found.link(), found.time()).stream()
        .filter(note -> !note.path("isPrivate").asBoolean(false))
        .sorted(by("createdAt"))
        .map(
            note ->
                new TeamNote(PlainValue.of(note.path("content")), Json.text(note, "/createdAt")))
        .toList();
  }

  private List<JsonNode> notes(CandidateLink link, CallBudget time) throws TrackerFailure {
    return rows("candidate.listNotes", body("candidateId", link.candidate()), time);
  }

  @Override
  List<TeamNote> scorecards(FoundCandidate found) throws TrackerFailure {
    List<TeamNote> scorecards = new ArrayList<>();
    for (String id : applications(found.row(), found.link().application())) {
      rows("applicationFeedback.list", body("applicationId", id), found.time()).stream()
          .sorted(by("submittedAt"))
          .map(one -> new TeamNote(AshbyForm.written(one), Json.text(one, "/submittedAt")))
          .forEach(scorecards::add);
    }
    return scorecards;
  }

  @Override
  boolean isThere(CandidateLink link, CallBudget time) throws TrackerFailure {
    return candidate(link.candidate(), time).isObject();
  }

  /** An application is at a stage, and only that one is asked for. */
  @Override
  String stageOf(CandidateLink link, CallBudget time) throws TrackerFailure {
    String application = link.application();
    return application == null
        ? ""
        : stage(read("application.info", body("applicationId", application), time));
  }

  @Override
  void write(CandidateLink link, String text, CallBudget time) throws TrackerFailure {
    ObjectNode note = body("candidateId", link.candidate());
    note.putObject("note").put("type", "text/plain").put("value", text);
    tell("candidate.createNote", note.put("sendNotifications", false), time);
  }

  @Override
  List<String> written(CandidateLink link, CallBudget time) throws TrackerFailure {
    return notes(link, time).stream().map(row -> Json.text(row, "/content")).toList();
  }

  /** Reads back what stands there, as the answer says no more than that it succeeded. */
  @Override
  public NoteOutcome mark(CandidateLink link, FraudStatus status, Duration within) {
    return tried(
        within,
        time -> {
          ObjectNode set = body("candidateId", link.candidate());
          tell("candidate.setFraudStatus", set.put("fraudStatus", status.written()), time);
          return shows(link, status, time)
              ? new NoteOutcome.Written()
              : new NoteOutcome.Unconfirmed("Ashby does not show it");
        },
        trouble -> trouble.note(vendor()));
  }

  private boolean shows(CandidateLink link, FraudStatus status, CallBudget time) {
    try {
      JsonNode shown = candidate(link.candidate(), time).path("fraudStatus");
      return shown.asText("").equals(status.written());
    } catch (TrackerFailure e) {
      return false;
    }
  }

  /** A key that may read candidates is told that there is none of that number. */
  @Override
  TrackerHealth health(CallBudget time) throws TrackerFailure {
    try {
      candidate(NOBODY, time);
      return TrackerHealth.SOUND;
    } catch (TrackerFailure e) {
      return e.trouble() == TrackerTrouble.MISSING
          ? TrackerHealth.SOUND
          : lacking(
              e,
              "the key does not have the permission candidatesRead",
              "add it in Ashby under Admin > Integrations > API Keys");
    }
  }

  private static ObjectNode body(String field, String value) {
    return Json.object().put(field, value);
  }

  private JsonNode read(String method, ObjectNode body, CallBudget time) throws TrackerFailure {
    return results(calls.ask(request(method, body), time));
  }

  private void tell(String method, ObjectNode body, CallBudget time) throws TrackerFailure {
    results(calls.tell(request(method, body), time));
  }

  /** All rows of a listing method, page by page. */
  private List<JsonNode> rows(String method, ObjectNode body, CallBudget time)
      throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    ObjectNode asked = body.put("limit", ROWS);
    for (int page = 0; page < PAGES; page++) {
      JsonNode said = accepted(calls.ask(request(method, asked), time));
      TrackerCalls.rows(said.path("results"), rows);
      String next = Json.text(said, "/nextCursor");
      if (!said.path("moreDataAvailable").asBoolean(false) || next.isEmpty()) {
        return rows;
      }
      asked = asked.put("cursor", next);
    }
    return rows;
  }

  private Request request(String method, ObjectNode body) {
    return new Request.Builder()
        .url(api.newBuilder().addPathSegment(method).build())
        .header("Authorization", key)
        .header("Accept", "application/json; version=1")
        .post(Json.body(body))
        .build();
  }

  private static JsonNode results(ApiReply reply) throws TrackerFailure {
    return TrackerCalls.object(accepted(reply).path("results"));
  }

  private static JsonNode accepted(ApiReply reply) throws TrackerFailure {
    JsonNode said = TrackerCalls.json(reply);
    if (!said.path("success").isBoolean()) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    if (!said.path("success").asBoolean()) {
      throw new TrackerFailure(refusal(said));
    }
    return said;
  }

  private static TrackerTrouble refusal(JsonNode said) {
    String code =
        (Json.text(said, "/errorInfo/code") + said.path("errors").path(0).asText(""))
            .toLowerCase(Locale.ROOT);
    return code.contains("not_found")
        ? TrackerTrouble.MISSING
        : code.contains("permission") || code.contains("forbidden")
            ? TrackerTrouble.SCOPE
            : TrackerTrouble.REQUEST;
  }
}
