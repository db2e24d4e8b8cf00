package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Greenhouse's Harvest API, version 3, as its documentation has it:
 *
 * <ul>
 *   <li>https://harvestdocs.greenhouse.io/docs/authentication
 *   <li>https://harvestdocs.greenhouse.io/docs/pagination
 *   <li>https://harvestdocs.greenhouse.io/docs/list-endpoints
 *   <li>https://harvestdocs.greenhouse.io/reference/get_v3-attachments
 *   <li>https://harvestdocs.greenhouse.io/docs/step-by-step-migration-instructions
 * </ul>
 *
 * The body of a note is as public programs send it: {@code candidate_id}, {@code user_id}, {@code
 * body}, {@code visibility}, {@code note_type}. It also refuses parameters that the documentation
 * does not name, which the real one may ignore.
 */
public final class FakeGreenhouse extends FakeTracker {
  public static final String CLIENT_ID = "client";
  public static final String CLIENT_SECRET = "greenhouse-secret";
  public static final String USER = "4080";

  private static final String API = "/v3/";

  private final Map<String, FakeCandidate> candidates = new LinkedHashMap<>();
  private final Set<String> tokens = new HashSet<>();

  public FakeGreenhouse() throws IOException {}

  /** Ends all tokens that were given out. */
  public void endTokens() {
    tokens.clear();
  }

  @Override
  public CandidateLink add(FakeCandidate candidate) {
    String id = Integer.toString(100 + candidates.size());
    candidates.put(id, candidate);
    return new CandidateLink(TrackerVendor.GREENHOUSE, id, null);
  }

  @Override
  public CandidateLink unknown() {
    return new CandidateLink(TrackerVendor.GREENHOUSE, "99999", null);
  }

  @Override
  public CandidateLink application(CandidateLink link) {
    return new CandidateLink(link.vendor(), link.candidate(), link.candidate() + "000");
  }

  @Override
  public void delete(CandidateLink link) {
    candidates.remove(link.candidate());
  }

  @Override
  JsonElement refusal(TrackerRefusal refused) {
    JsonObject error = new JsonObject();
    error.addProperty("message", refused.said());
    JsonArray errors = new JsonArray();
    errors.add(error);
    JsonObject body = new JsonObject();
    body.add("errors", errors);
    return body;
  }

  @Override
  Answer answer(TrackerCall call) throws TrackerRefusal {
    if (call.path().equals("/token")) {
      return Answer.of(token(call));
    }
    if (!call.path().startsWith(API)) {
      throw new TrackerRefusal(404, "Harvest v1 and v2 are gone");
    }
    String bearer = call.authorization();
    if (!bearer.startsWith("Bearer ") || !tokens.contains(bearer.substring(7))) {
      throw new TrackerRefusal(401, "Invalid or expired token");
    }
    String list = call.path().substring(API.length());
    return call.method().equals("POST") ? note(list, call) : list(list, call);
  }

  private JsonObject token(TrackerCall call) throws TrackerRefusal {
    if (!call.method().equals("POST")) {
      throw new TrackerRefusal(405, "POST only");
    }
    if (!call.type().startsWith("application/x-www-form-urlencoded")) {
      throw new TrackerRefusal(415, "the body must be a form");
    }
    String basic =
        Base64.getEncoder()
            .encodeToString((CLIENT_ID + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
    if (!call.authorization().equals("Basic " + basic)) {
      throw new TrackerRefusal(401, "invalid_client");
    }
    Map<String, String> form = TrackerCall.pairs(call.body());
    if (!"client_credentials".equals(form.get("grant_type"))) {
      throw new TrackerRefusal(400, "unsupported_grant_type");
    }
    if (!USER.equals(form.get("sub"))) {
      throw new TrackerRefusal(400, "sub is no user");
    }
    String token = "token-" + System.nanoTime();
    tokens.add(token);
    JsonObject issued = new JsonObject();
    issued.addProperty("token_type", "Bearer");
    issued.addProperty("access_token", token);
    issued.addProperty("expires_in", 3600);
    return issued;
  }

  private Answer list(String list, TrackerCall call) throws TrackerRefusal {
    HarvestQuery query = HarvestQuery.of(list, call.query());
    if (isDenied(list)) {
      throw new TrackerRefusal(403, "Missing scope harvest:" + list + ":list");
    }
    List<JsonObject> rows = new ArrayList<>();
    candidates.forEach((id, candidate) -> rows.addAll(rows(list, id, candidate)));
    List<JsonObject> found = rows.stream().filter(query::matches).toList();
    int size = pageOf(query.rows());
    int end = Math.min(found.size(), query.from() + size);
    JsonArray shown = new JsonArray();
    found.subList(Math.min(query.from(), end), end).forEach(row -> shown.add(query.shown(row)));
    Map<String, String> headers =
        end == found.size()
            ? Map.of()
            : Map.of(
                "Link",
                "<%s%s?cursor=%s>; rel=\"next\""
                    .formatted(url(), call.path(), query.cursor(end, list)));
    return new Answer(200, headers, shown);
  }

  private List<JsonObject> rows(String list, String id, FakeCandidate candidate) {
    HarvestRows rows = new HarvestRows(id, candidate);
    return switch (list) {
      case "candidates" -> rows.candidates();
      case "applications" -> rows.applications();
      case "attachments" -> rows.attachments(this);
      case "notes" -> rows.notes();
      default -> rows.scorecards();
    };
  }

  private Answer note(String list, TrackerCall call) throws TrackerRefusal {
    if (!list.equals("notes") || !call.query().isEmpty()) {
      throw new TrackerRefusal(404, "not found");
    }
    if (isDenied("notes:create")) {
      throw new TrackerRefusal(403, "Missing scope harvest:notes:create");
    }
    JsonObject note = call.json();
    if (!note.keySet().equals(Set.of("candidate_id", "user_id", "body", "visibility", "note_type"))
        || !note.get("user_id").getAsString().equals(USER)
        || !note.get("note_type").getAsString().equals("NOTE")
        || note.get("body").getAsString().isBlank()
        || !Set.of("admin_only", "private", "public")
            .contains(note.get("visibility").getAsString())) {
      throw new TrackerRefusal(422, "Unprocessable Content");
    }
    FakeCandidate candidate = candidates.get(note.get("candidate_id").getAsString());
    if (candidate == null) {
      throw new TrackerRefusal(404, "candidate not found");
    }
    write(candidate, note.get("body").getAsString());
    return new Answer(201, Map.of(), note);
  }
}
