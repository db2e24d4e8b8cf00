package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Fireflies' GraphQL on this machine. It knows the fields of the documentation and no others, gives
 * out those that are asked for alone, and puts errors into an answer of HTTP 200. Sources:
 * https://docs.fireflies.ai/graphql-api/query/transcript,
 * https://docs.fireflies.ai/schema/transcript, https://docs.fireflies.ai/fundamentals/errors,
 * https://docs.fireflies.ai/miscellaneous/error-codes
 */
public final class FakeFireflies extends FakeMeetings {
  public static final String KEY = "ff-key-0123456789";

  private final Map<String, JsonObject> transcripts = new ConcurrentHashMap<>();
  private volatile @Nullable String error;
  private volatile boolean hasSentences = true;

  public FakeFireflies() throws IOException {}

  /** The address of its GraphQL. */
  public String api() {
    return url() + "/graphql";
  }

  /**
   * Has a meeting of Ada, who asked, with someone from outside.
   *
   * @param link with which people joined
   * @param said by the guest, who speaks as Ana Silva
   */
  public void add(String id, String link, String guest, String said) {
    JsonObject one = new JsonObject();
    one.addProperty("id", id);
    one.addProperty("title", "Interview with Ana Silva");
    one.addProperty("dateString", "2026-11-24T09:00:00.000Z");
    one.addProperty("meeting_link", link);
    one.addProperty("organizer_email", "ada@example.org");
    one.add("fireflies_users", array("ada@example.org", "eve@contractor.example"));
    JsonArray attendees = new JsonArray();
    for (String address : List.of("ada@example.org", "eve@contractor.example", guest)) {
      JsonObject attendee = new JsonObject();
      attendee.addProperty("displayName", "Somebody");
      attendee.addProperty("email", address);
      attendees.add(attendee);
    }
    one.add("meeting_attendees", attendees);
    JsonArray sentences = new JsonArray();
    sentences.add(sentence("Ada", 5.2, "Where do you live?"));
    sentences.add(sentence("Ana Silva", 9.75, said));
    one.add("sentences", sentences);
    transcripts.put(id, one);
  }

  /** No longer has a meeting. */
  public void remove(String id) {
    transcripts.remove(id);
  }

  /** Answers everything with an error; with none where null. */
  public void refuses(@Nullable String code) {
    error = code;
  }

  /** Whether sentences are there, which come after it said so. */
  public void writes(boolean isThere) {
    hasSentences = isThere;
  }

  private static JsonArray array(String... texts) {
    JsonArray array = new JsonArray();
    List.of(texts).forEach(array::add);
    return array;
  }

  private static JsonObject sentence(String speaker, double at, String text) {
    JsonObject one = new JsonObject();
    one.addProperty("index", 0);
    one.addProperty("speaker_name", speaker);
    one.addProperty("speaker_id", 0);
    one.addProperty("text", text);
    one.addProperty("raw_text", text);
    one.addProperty("start_time", at);
    one.addProperty("end_time", at + 2);
    return one;
  }

  @Override
  Answer answer(TrackerCall call) throws TrackerRefusal {
    if (!call.method().equals("POST") || !call.path().equals("/graphql")) {
      throw new TrackerRefusal(404, "not_found");
    }
    JsonObject asked = call.json();
    String code = error;
    if (!call.authorization().equals("Bearer " + KEY)) {
      return failed("auth_failed", 401);
    }
    if (code != null) {
      return failed(code, 429);
    }
    SelectionSet query = SelectionSet.of(asked.get("query").getAsString());
    JsonObject data = new JsonObject();
    if (query.selects("user")) {
      JsonObject user = new JsonObject();
      user.addProperty("user_id", "u1");
      user.addProperty("email", "ada@example.org");
      data.add("user", query.inside("user").from(user));
      return wrapped(data);
    }
    String id = asked.getAsJsonObject("variables").get("id").getAsString();
    JsonObject transcript = transcripts.get(id);
    if (transcript == null) {
      return failed("object_not_found", 404);
    }
    JsonObject whole = transcript.deepCopy();
    if (!hasSentences) {
      whole.add("sentences", JsonNull.INSTANCE);
    }
    data.add("transcript", query.inside("transcript").from(whole));
    return wrapped(data);
  }

  private static Answer wrapped(JsonObject data) {
    JsonObject body = new JsonObject();
    body.add("data", data);
    return Answer.of(body);
  }

  private static Answer failed(String code, int status) {
    return Answer.of(errors(code, status));
  }

  private static JsonObject errors(String code, int status) {
    JsonObject extensions = new JsonObject();
    extensions.addProperty("code", code);
    extensions.addProperty("status", status);
    JsonObject error = new JsonObject();
    error.addProperty("message", "Error description");
    error.addProperty("code", code);
    error.addProperty("friendly", true);
    error.add("extensions", extensions);
    JsonArray all = new JsonArray();
    all.add(error);
    JsonObject body = new JsonObject();
    body.add("errors", all);
    return body;
  }

  @Override
  JsonElement refusal(TrackerRefusal refused) {
    return errors(refused.said(), refused.status());
  }
}
