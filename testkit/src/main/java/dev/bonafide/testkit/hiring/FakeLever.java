package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
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
 * Lever's Data API, version 1, as its documentation has it:
 * https://hire.lever.co/developer/documentation (opportunities, resumes, notes, feedback,
 * pagination, errors). Downloads lead to where the file is stored. It also refuses parameters that
 * the documentation does not name, which the real one may ignore.
 */
public final class FakeLever extends FakeTracker {
  public static final String KEY = "lever-key";

  /** In whose name notes are written. */
  public static final String USER = "8d49b010-cc6a-4f40-ace5-e86061c677ed";

  private static final String API = "/v1/opportunities";

  private final Map<String, FakeCandidate> candidates = new LinkedHashMap<>();

  public FakeLever() throws IOException {}

  private static String id(int number) {
    return "00000000-0000-4000-9000-%012d".formatted(number);
  }

  @Override
  public CandidateLink add(FakeCandidate candidate) {
    String id = id(candidates.size() + 1);
    candidates.put(id, candidate);
    return new CandidateLink(TrackerVendor.LEVER, id, null);
  }

  @Override
  public CandidateLink unknown() {
    return new CandidateLink(TrackerVendor.LEVER, id(999), null);
  }

  @Override
  public CandidateLink application(CandidateLink link) {
    return link;
  }

  @Override
  public void delete(CandidateLink link) {
    candidates.remove(link.candidate());
  }

  @Override
  JsonElement refusal(TrackerRefusal refused) {
    JsonObject body = new JsonObject();
    body.addProperty(
        "code", refused.status() == 404 ? "ResourceNotFound" : "Status" + refused.status());
    body.addProperty("message", refused.said());
    return body;
  }

  @Override
  Answer answer(TrackerCall call) throws TrackerRefusal {
    String basic = Base64.getEncoder().encodeToString((KEY + ":").getBytes(StandardCharsets.UTF_8));
    if (!call.authorization().equals("Basic " + basic)) {
      throw new TrackerRefusal(401, "Invalid API key");
    }
    if (!call.path().startsWith(API)) {
      throw new TrackerRefusal(404, "no such endpoint");
    }
    String[] steps = call.path().substring(API.length()).split("/", -1);
    if (steps.length < 2) {
      return list(call);
    }
    FakeCandidate candidate = candidates.get(steps[1]);
    if (candidate == null) {
      throw new TrackerRefusal(404, "Resource was not found");
    }
    LeverRows rows = new LeverRows(steps[1], candidate);
    if (steps.length == 2) {
      requireParameters(call, Set.of("expand"));
      requirePermission("candidates");
      return data(rows.opportunity(call.query().containsKey("expand")));
    }
    if (call.method().equals("POST")) {
      return note(steps[2], candidate, call);
    }
    return steps.length == 5 ? download(steps, rows) : part(steps[2], rows, call);
  }

  private Answer list(TrackerCall call) throws TrackerRefusal {
    requireParameters(call, Set.of("limit", "offset"));
    requirePermission("candidates");
    return page(
        candidates.entrySet().stream()
            .map(one -> new LeverRows(one.getKey(), one.getValue()).opportunity(false))
            .toList(),
        call);
  }

  private void requirePermission(String part) throws TrackerRefusal {
    if (isDenied(part)) {
      throw new TrackerRefusal(403, "The API key may not access this endpoint");
    }
  }

  private static void requireParameters(TrackerCall call, Set<String> known) throws TrackerRefusal {
    if (!known.containsAll(call.query().keySet()) || !call.method().equals("GET")) {
      throw new TrackerRefusal(400, "unknown parameter");
    }
  }

  private Answer part(String part, LeverRows rows, TrackerCall call) throws TrackerRefusal {
    requireParameters(call, Set.of("limit", "offset"));
    requirePermission(
        part.equals("feedback") ? "scorecards" : part.equals("resumes") ? "attachments" : part);
    return switch (part) {
      case "resumes" -> page(rows.resumes(), call);
      case "notes" -> page(rows.notes(), call);
      case "feedback" -> page(rows.feedback(), call);
      default -> throw new TrackerRefusal(404, "no such list");
    };
  }

  private Answer download(String[] steps, LeverRows rows) throws TrackerRefusal {
    FakeCandidate.Uploaded file = rows.resume(steps[3]);
    if (file == null || !steps[2].equals("resumes") || !steps[4].equals("download")) {
      throw new TrackerRefusal(404, "Resource was not found");
    }
    String address = address(file.filename(), file.bytes());
    return new Answer(302, Map.of("Location", address), JsonNull.INSTANCE);
  }

  private Answer note(String part, FakeCandidate candidate, TrackerCall call)
      throws TrackerRefusal {
    requirePermission("notes:create");
    if (!part.equals("notes") || !Set.of("perform_as").containsAll(call.query().keySet())) {
      throw new TrackerRefusal(404, "no such endpoint");
    }
    String user = call.query().get("perform_as");
    if (user != null && !user.equals(USER)) {
      throw new TrackerRefusal(400, "perform_as is no user");
    }
    JsonObject body = call.json();
    if (!body.keySet().equals(Set.of("value")) || body.get("value").getAsString().isBlank()) {
      throw new TrackerRefusal(400, "value is required");
    }
    write(candidate, body.get("value").getAsString());
    return new Answer(201, Map.of(), data(body).body());
  }

  private static Answer data(JsonElement data) {
    JsonObject body = new JsonObject();
    body.add("data", data);
    return Answer.of(body);
  }

  private Answer page(List<JsonObject> rows, TrackerCall call) throws TrackerRefusal {
    String limit = call.query().getOrDefault("limit", "100");
    String offset = call.query().getOrDefault("offset", "o0");
    if (!limit.matches("[1-9][0-9]?|100") || !offset.matches("o[0-9]{1,4}")) {
      throw new TrackerRefusal(400, "invalid limit or offset");
    }
    int from = Math.min(rows.size(), Integer.parseInt(offset.substring(1)));
    int end = Math.min(rows.size(), from + pageOf(Integer.parseInt(limit)));
    JsonArray shown = new JsonArray();
    rows.subList(from, end).forEach(shown::add);
    JsonObject body = data(shown).body().getAsJsonObject();
    body.addProperty("hasNext", end < rows.size());
    if (end < rows.size()) {
      body.addProperty("next", "o" + end);
    }
    return Answer.of(body);
  }
}
