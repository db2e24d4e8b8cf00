package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.hiring.wire.HookScheme;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The subscription to all transcripts of a tenant. Graph allows an app one of these, for less than
 * three days at a time, and calls both addresses while it is made. Sources:
 * https://learn.microsoft.com/graph/api/subscription-post-subscriptions,
 * https://learn.microsoft.com/graph/api/resources/subscription (maximum length: 4,320 minutes),
 * https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
public final class TeamsSubscription {
  static final String RESOURCE = "communications/onlineMeetings/getAllTranscripts";

  /** Less than Graph allows, so that its clock may differ. */
  private static final Duration LIFE = Duration.ofHours(70);

  /** It is renewed with as much of it left, which is longer than a weekend's outage of ours. */
  private static final Duration EARLY = Duration.ofDays(2);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final MediaType TYPE = MediaType.get("application/json");
  private static final int PAGES = 10;

  private final Graph graph;
  private final HttpUrl hook;
  private final String secret;
  private final InstantSource clock;

  /**
   * One that may be there or not.
   *
   * @param hook where Graph is to call
   * @param secret that it is to repeat
   */
  public TeamsSubscription(Graph graph, HttpUrl hook, String secret, InstantSource clock) {
    this.graph = graph;
    this.hook = hook;
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * Makes it, or renews it where it ends soon. Those of an address or a secret of before are taken
   * away: Graph does not tell a secret, so the address holds a fingerprint of it.
   *
   * @param isAsked whether Graph asks for it now
   * @throws TrackerFailure where it cannot be
   */
  public void keep(boolean isAsked, Duration within) throws TrackerFailure {
    CallBudget time = CallBudget.of(clock, within);
    @Nullable JsonNode own = null;
    for (JsonNode one : ours(time)) {
      if (own == null && one.path("notificationUrl").asText("").equals(address())) {
        own = one;
      } else {
        graph.tell(new Request.Builder().url(at(one)).delete(), time);
      }
    }
    if (own == null) {
      make(time);
    } else if (isAsked || endsSoon(own)) {
      renew(own, time);
    }
  }

  /** Whether it is there. */
  boolean stands(Duration within) throws TrackerFailure {
    return ours(CallBudget.of(clock, within)).stream()
        .anyMatch(one -> one.path("notificationUrl").asText("").equals(address()));
  }

  /** Of this server; those of others are left alone. */
  private List<JsonNode> ours(CallBudget time) throws TrackerFailure {
    List<JsonNode> ours = new ArrayList<>();
    HttpUrl url = graph.at("subscriptions").build();
    for (int page = 0; page < PAGES && url != null && graph.isOwn(url); page++) {
      JsonNode said = graph.get(url, time);
      for (JsonNode one : said.path("value")) {
        if (one.path("resource").asText("").equals(RESOURCE)
            && isOurs(one.path("notificationUrl").asText(""))) {
          ours.add(one);
        }
      }
      url = HttpUrl.parse(said.path("@odata.nextLink").asText(""));
    }
    return ours;
  }

  private boolean isOurs(String address) {
    HttpUrl url = HttpUrl.parse(address);
    return url != null
        && url.host().equals(hook.host())
        && url.port() == hook.port()
        && url.encodedPath().equals(hook.encodedPath());
  }

  private String address() {
    String print = HookScheme.hex(secret, hook.toString()).substring(0, 16);
    return hook.newBuilder().setQueryParameter("of", print).build().toString();
  }

  private void make(CallBudget time) throws TrackerFailure {
    ObjectNode body =
        JSON.createObjectNode()
            .put("changeType", "created")
            .put("notificationUrl", address())
            .put("lifecycleNotificationUrl", address())
            .put("resource", RESOURCE)
            .put("expirationDateTime", end())
            .put("clientState", secret);
    graph.tell(new Request.Builder().url(graph.at("subscriptions").build()).post(of(body)), time);
  }

  private void renew(JsonNode own, CallBudget time) throws TrackerFailure {
    ObjectNode body = JSON.createObjectNode().put("expirationDateTime", end());
    try {
      graph.ask(new Request.Builder().url(at(own)).patch(of(body)), time);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.MISSING) {
        throw e;
      }
      make(time);
    }
  }

  private static RequestBody of(ObjectNode body) {
    return RequestBody.create(body.toString(), TYPE);
  }

  private HttpUrl at(JsonNode one) {
    return graph.at("subscriptions").addPathSegment(one.path("id").asText("none")).build();
  }

  private String end() {
    return clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private boolean endsSoon(JsonNode own) {
    try {
      Instant end = OffsetDateTime.parse(own.path("expirationDateTime").asText("")).toInstant();
      return end.isBefore(clock.instant().plus(EARLY));
    } catch (DateTimeException unreadable) {
      return true;
    }
  }
}
