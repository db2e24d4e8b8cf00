package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ashby's API, as its documentation has it: each call is a POST to a method, with the key as the
 * user of Basic and no password, and a refusal comes inside a success.
 *
 * <ul>
 *   <li>https://developers.ashbyhq.com/docs/authentication
 *   <li>https://developers.ashbyhq.com/docs/responses
 *   <li>https://developers.ashbyhq.com/reference/candidateinfo
 *   <li>https://developers.ashbyhq.com/reference/candidatelistnotes
 *   <li>https://developers.ashbyhq.com/reference/candidatecreatenote
 *   <li>https://developers.ashbyhq.com/reference/candidatesetfraudstatus
 *   <li>https://developers.ashbyhq.com/reference/candidatelistfraudchecks
 *   <li>https://developers.ashbyhq.com/reference/applicationinfo
 *   <li>https://developers.ashbyhq.com/reference/applicationfeedbacklist
 *   <li>https://developers.ashbyhq.com/reference/fileinfo
 * </ul>
 *
 * It also refuses parameters that the documentation does not name, which the real one may ignore.
 * Of {@code candidate.setFraudStatus} the documentation says what its two parameters are, and shows
 * their names only to who is logged in; here they are named as in the API's other methods. The same
 * goes for the list of signals in a check of {@code candidate.listFraudChecks}.
 */
public final class FakeAshby extends FakeTracker {
  public static final String KEY = "ashby-key";

  private static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          "candidate.info", Set.of("id", "externalMappingId"),
          "candidate.listNotes", Set.of("candidateId", "limit", "cursor"),
          "candidate.createNote",
              Set.of("candidateId", "note", "sendNotifications", "isPrivate", "createdAt"),
          "candidate.setFraudStatus", Set.of("candidateId", "fraudStatus"),
          "candidate.listFraudChecks", Set.of("candidateId", "limit", "cursor"),
          "application.info", Set.of("applicationId", "expand"),
          "applicationFeedback.list", Set.of("applicationId", "limit", "cursor"),
          "file.info", Set.of("fileHandle"));

  private final Map<String, FakeCandidate> candidates = new LinkedHashMap<>();

  public FakeAshby() throws IOException {}

  private static String id(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  /** The one application of each candidate. */
  static String application(String candidate) {
    return "1" + candidate.substring(1);
  }

  @Override
  public CandidateLink add(FakeCandidate candidate) {
    String id = id(candidates.size() + 1);
    candidates.put(id, candidate);
    return new CandidateLink(TrackerVendor.ASHBY, id, null);
  }

  @Override
  public CandidateLink unknown() {
    return new CandidateLink(TrackerVendor.ASHBY, id(999), null);
  }

  @Override
  public CandidateLink application(CandidateLink link) {
    return new CandidateLink(link.vendor(), link.candidate(), application(link.candidate()));
  }

  @Override
  public void delete(CandidateLink link) {
    candidates.remove(link.candidate());
  }

  @Override
  JsonElement refusal(TrackerRefusal refused) {
    JsonArray errors = new JsonArray();
    errors.add(refused.said());
    JsonObject info = new JsonObject();
    info.addProperty("code", refused.said());
    JsonObject body = new JsonObject();
    body.addProperty("success", false);
    body.add("errors", errors);
    body.add("errorInfo", info);
    return body;
  }

  @Override
  Answer answer(TrackerCall call) throws TrackerRefusal {
    String basic = Base64.getEncoder().encodeToString((KEY + ":").getBytes(StandardCharsets.UTF_8));
    if (!call.authorization().equals("Basic " + basic)) {
      throw new TrackerRefusal(401, "invalid_api_key");
    }
    String method = call.path().substring(1);
    if (!call.method().equals("POST") || !PARAMETERS.containsKey(method)) {
      throw new TrackerRefusal(404, "endpoint_not_found");
    }
    JsonObject body = call.json();
    if (!PARAMETERS.getOrDefault(method, Set.of()).containsAll(body.keySet())
        || !call.query().isEmpty()) {
      throw new TrackerRefusal(200, "invalid_input");
    }
    requirePermission(method);
    return switch (method) {
      case "candidate.info" -> success(rows(body, "id").candidate());
      case "candidate.listNotes" -> page(rows(body, "candidateId").notes(), body);
      case "candidate.createNote" -> success(note(body));
      case "candidate.listFraudChecks" -> page(checks(body), body);
      case "candidate.setFraudStatus" -> success(mark(body));
      case "application.info" -> success(ofApplication(body).application(body.has("expand")));
      case "applicationFeedback.list" -> page(ofApplication(body).feedback(), body);
      default -> success(file(body));
    };
  }

  private void requirePermission(String method) throws TrackerRefusal {
    boolean isDenied =
        switch (method) {
          case "candidate.listNotes" -> isDenied("notes");
          case "candidate.createNote" -> isDenied("notes:create");
          case "candidate.setFraudStatus", "candidate.listFraudChecks" -> isDenied("fraud");
          case "applicationFeedback.list" -> isDenied("scorecards");
          case "file.info" -> isDenied("attachments");
          default -> isDenied("candidates");
        };
    if (isDenied) {
      throw new TrackerRefusal(403, "missing_endpoint_permission");
    }
  }

  private static String text(JsonObject body, String name) throws TrackerRefusal {
    if (!body.has(name) || !body.get(name).isJsonPrimitive()) {
      throw new TrackerRefusal(200, "invalid_input");
    }
    return body.get(name).getAsString();
  }

  private AshbyRows rows(JsonObject body, String parameter) throws TrackerRefusal {
    String id = text(body, parameter);
    FakeCandidate candidate = candidates.get(id);
    if (candidate == null || candidate.isPrivate()) {
      throw new TrackerRefusal(200, "candidate_not_found");
    }
    return new AshbyRows(id, candidate);
  }

  private AshbyRows ofApplication(JsonObject body) throws TrackerRefusal {
    String application = text(body, "applicationId");
    for (Map.Entry<String, FakeCandidate> one : candidates.entrySet()) {
      if (application(one.getKey()).equals(application)) {
        return new AshbyRows(one.getKey(), one.getValue());
      }
    }
    throw new TrackerRefusal(200, "application_not_found");
  }

  /** Refused where fraud detection is off. */
  private List<JsonObject> checks(JsonObject body) throws TrackerRefusal {
    AshbyRows rows = rows(body, "candidateId");
    if (rows.candidate().get("fraudStatus").isJsonNull()) {
      throw new TrackerRefusal(200, "feature_not_enabled");
    }
    return rows.checks();
  }

  private JsonObject note(JsonObject body) throws TrackerRefusal {
    String id = text(body, "candidateId");
    FakeCandidate candidate = candidates.get(id);
    if (candidate == null) {
      throw new TrackerRefusal(200, "candidate_not_found");
    }
    JsonElement note = body.get("note");
    if (note == null || !note.isJsonObject()) {
      throw new TrackerRefusal(200, "invalid_input");
    }
    JsonObject typed = note.getAsJsonObject();
    if (!typed.keySet().equals(Set.of("type", "value"))
        || !Set.of("text/plain", "text/html").contains(typed.get("type").getAsString())) {
      throw new TrackerRefusal(200, "invalid_input");
    }
    write(candidate, typed.get("value").getAsString());
    JsonObject made = new JsonObject();
    made.addProperty("id", id(5000 + written().size()));
    return made;
  }

  /** No one sets what only Ashby's own check says. */
  private JsonObject mark(JsonObject body) throws TrackerRefusal {
    FakeCandidate candidate = candidates.get(text(body, "candidateId"));
    if (candidate == null) {
      throw new TrackerRefusal(200, "candidate_not_found");
    }
    String status = text(body, "fraudStatus");
    if (!Set.of("Fraudulent", "NotFraudulent", "Unsure").contains(status)) {
      throw new TrackerRefusal(200, "invalid_input");
    }
    candidate.fraud(status);
    return new JsonObject();
  }

  private JsonObject file(JsonObject body) throws TrackerRefusal {
    String handle = text(body, "fileHandle");
    for (FakeCandidate candidate : candidates.values()) {
      for (FakeCandidate.Uploaded one : candidate.resumes()) {
        if (AshbyRows.handle(one).equals(handle)) {
          JsonObject file = new JsonObject();
          file.addProperty("url", address(one.filename(), one.bytes()));
          return file;
        }
      }
    }
    throw new TrackerRefusal(200, "file_not_found");
  }

  private static Answer success(JsonElement results) {
    JsonObject body = new JsonObject();
    body.addProperty("success", true);
    body.add("results", results);
    return Answer.of(body);
  }

  private Answer page(List<JsonObject> rows, JsonObject body) throws TrackerRefusal {
    int limit = body.has("limit") ? body.get("limit").getAsInt() : 100;
    int from = body.has("cursor") ? Integer.parseInt(text(body, "cursor"), 36) : 0;
    if (limit < 1 || limit > 100 || from > rows.size()) {
      throw new TrackerRefusal(200, "invalid_input");
    }
    int end = Math.min(rows.size(), from + pageOf(limit));
    JsonArray results = new JsonArray();
    rows.subList(from, end).forEach(results::add);
    JsonObject answer = success(results).body().getAsJsonObject();
    answer.addProperty("moreDataAvailable", end < rows.size());
    if (end < rows.size()) {
      answer.addProperty("nextCursor", Integer.toString(end, 36));
    }
    return Answer.of(answer);
  }
}
