package dev.bonafide.hiring.lever;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Calls of Lever's Data API. Source: https://hire.lever.co/developer/documentation */
final class LeverApi {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int PAGES = 10;
  private static final String ROWS = "100";

  private final LeverSettings settings;
  private final TrackerCalls calls;

  LeverApi(LeverSettings settings, TrackerCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  /** An address below the API's own. */
  HttpUrl.Builder at(String... steps) {
    HttpUrl.Builder url = settings.api().newBuilder();
    for (String step : steps) {
      url.addPathSegment(step);
    }
    return url;
  }

  /** One object. */
  JsonNode one(HttpUrl url, CallBudget time) throws TrackerFailure {
    JsonNode data = said(url, time).path("data");
    if (!data.isObject()) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    return data;
  }

  /** All rows of a list, page by page. */
  List<JsonNode> rows(HttpUrl list, CallBudget time) throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    HttpUrl url = list.newBuilder().addQueryParameter("limit", ROWS).build();
    for (int page = 0; page < PAGES; page++) {
      JsonNode said = said(url, time);
      if (!said.path("data").isArray()) {
        throw new TrackerFailure(TrackerTrouble.ANSWER);
      }
      said.path("data").forEach(rows::add);
      String next = said.path("next").asText("");
      if (!said.path("hasNext").asBoolean(false) || next.isEmpty()) {
        return rows;
      }
      url = url.newBuilder().setQueryParameter("offset", next).build();
    }
    return rows;
  }

  /** One page of a list, whatever is on it. */
  void page(HttpUrl url, CallBudget time) throws TrackerFailure {
    if (!said(url, time).path("data").isArray()) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
  }

  private JsonNode said(HttpUrl url, CallBudget time) throws TrackerFailure {
    return calls.json(authorized(url).get().build(), time);
  }

  /** Has something created; it is sent once. */
  void create(HttpUrl url, JsonNode body, CallBudget time) throws TrackerFailure {
    calls.tell(authorized(url).post(RequestBody.create(body.toString(), JSON)).build(), time);
  }

  byte[] file(HttpUrl url, CallBudget time) throws TrackerFailure {
    return calls.file(url.toString(), key(), time);
  }

  private Request.Builder authorized(HttpUrl url) {
    return new Request.Builder().url(url).header("Authorization", key());
  }

  private String key() {
    return Credentials.basic(settings.key(), "");
  }
}
