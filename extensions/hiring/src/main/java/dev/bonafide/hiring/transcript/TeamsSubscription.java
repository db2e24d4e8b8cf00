package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.hiring.wire.HookScheme;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.TrackerCalls;
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
import okhttp3.Request;
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
  void keep(boolean isAsked, CallBudget time) throws TrackerFailure {
    @Nullable JsonNode own = null;
    for (JsonNode one : ours(time)) {
      if (own == null && isOwn(one)) {
        own = one;
      } else {
        graph.token.tell(new Request.Builder().url(at(one)).delete(), time);
      }
    }
    if (own == null) {
      make(time);
    } else if (isAsked || endsSoon(own)) {
      renew(own, time);
    }
  }

  /** Whether it is there. */
  boolean stands(CallBudget time) throws TrackerFailure {
    return ours(time).stream().anyMatch(this::isOwn);
  }

  /** Of this server; those of others are left alone. */
  private List<JsonNode> ours(CallBudget time) throws TrackerFailure {
    List<JsonNode> ours = new ArrayList<>();
    HttpUrl url = graph.at("subscriptions").build();
    for (int page = 0;
        page < PAGES && url != null && TrackerCalls.isSameServer(url, graph.api);
        page++) {
      JsonNode said = graph.get(url, time);
      said.path("value").valueStream().filter(this::isOurs).forEach(ours::add);
      url = HttpUrl.parse(Json.text(said, "/@odata.nextLink"));
    }
    return ours;
  }

  private boolean isOurs(JsonNode one) {
    HttpUrl url = HttpUrl.parse(Json.text(one, "/notificationUrl"));
    return url != null
        && Json.text(one, "/resource").equals(RESOURCE)
        && url.host().equals(hook.host())
        && url.port() == hook.port()
        && url.encodedPath().equals(hook.encodedPath());
  }

  private boolean isOwn(JsonNode one) {
    return Json.text(one, "/notificationUrl").equals(address());
  }

  private String address() {
    String print = HookScheme.hex(secret, hook.toString()).substring(0, 16);
    return hook.newBuilder().setQueryParameter("of", print).build().toString();
  }

  private void make(CallBudget time) throws TrackerFailure {
    ObjectNode body =
        ending()
            .put("changeType", "created")
            .put("notificationUrl", address())
            .put("lifecycleNotificationUrl", address())
            .put("resource", RESOURCE)
            .put("clientState", secret);
    HttpUrl all = graph.at("subscriptions").build();
    graph.token.tell(new Request.Builder().url(all).post(Json.body(body)), time);
  }

  private void renew(JsonNode own, CallBudget time) throws TrackerFailure {
    try {
      graph.token.ask(new Request.Builder().url(at(own)).patch(Json.body(ending())), time);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.MISSING) {
        throw e;
      }
      make(time);
    }
  }

  private HttpUrl at(JsonNode one) {
    return graph.at("subscriptions").addPathSegment(one.path("id").asText("none")).build();
  }

  private ObjectNode ending() {
    Instant end = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
    return Json.object().put("expirationDateTime", end.toString());
  }

  private boolean endsSoon(JsonNode own) {
    try {
      Instant end = OffsetDateTime.parse(Json.text(own, "/expirationDateTime")).toInstant();
      return end.isBefore(clock.instant().plus(EARLY));
    } catch (DateTimeException unreadable) {
      return true;
    }
  }
}
