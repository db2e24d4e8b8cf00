package dev.bonafide.hiring.ashby;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Calls of Ashby's API: each is a POST to the method's name, and a refusal comes inside a success.
 * Source: https://developers.ashbyhq.com/docs/responses
 */
final class AshbyApi {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int PAGES = 10;
  private static final int ROWS = 100;

  private final AshbySettings settings;
  private final TrackerCalls calls;

  AshbyApi(AshbySettings settings, TrackerCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  static ObjectNode body() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What a reading method answers. */
  JsonNode read(String method, ObjectNode body, CallBudget time) throws TrackerFailure {
    return results(calls.ask(request(method, body), time));
  }

  /** What a writing method answers; it is called once. */
  void write(String method, ObjectNode body, CallBudget time) throws TrackerFailure {
    results(calls.tell(request(method, body), time));
  }

  /** All rows of a listing method, page by page. */
  List<JsonNode> rows(String method, ObjectNode body, CallBudget time) throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    ObjectNode asked = body.deepCopy().put("limit", ROWS);
    for (int page = 0; page < PAGES; page++) {
      JsonNode said = accepted(calls.ask(request(method, asked), time));
      if (!said.path("results").isArray()) {
        throw new TrackerFailure(TrackerTrouble.ANSWER);
      }
      said.path("results").forEach(rows::add);
      String next = said.path("nextCursor").asText("");
      if (!said.path("moreDataAvailable").asBoolean(false) || next.isEmpty()) {
        return rows;
      }
      asked = asked.deepCopy().put("cursor", next);
    }
    return rows;
  }

  /** A file; its address is signed, and needs no key. */
  byte[] file(String address, CallBudget time) throws TrackerFailure {
    return calls.file(address, "", time);
  }

  private Request request(String method, ObjectNode body) {
    return new Request.Builder()
        .url(settings.api().newBuilder().addPathSegment(method).build())
        .header("Authorization", Credentials.basic(settings.key(), ""))
        .header("Accept", "application/json; version=1")
        .post(RequestBody.create(body.toString(), JSON))
        .build();
  }

  private static JsonNode results(ApiReply reply) throws TrackerFailure {
    JsonNode results = accepted(reply).path("results");
    if (!results.isObject()) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    return results;
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
        (said.path("errorInfo").path("code").asText("")
                + " "
                + said.path("errors").path(0).asText(""))
            .toLowerCase(Locale.ROOT);
    if (code.contains("not_found")) {
      return TrackerTrouble.MISSING;
    }
    return code.contains("permission") || code.contains("forbidden")
        ? TrackerTrouble.SCOPE
        : TrackerTrouble.REQUEST;
  }
}
