package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.http.CallBudget;
import dev.bonafide.testkit.hiring.FakeGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsSubscriptionTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
  private static final String SECRET = "0123456789abcdef";
  private static final String ALL = "communications/onlineMeetings/getAllTranscripts";

  private FakeGraph graph;
  private HttpServer own;
  private Instant now = AT;

  @BeforeEach
  void start() throws IOException {
    graph = new FakeGraph(() -> now);
    own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    MeetingHookReader reader = new MeetingHookReader(MeetingVendor.TEAMS, SECRET, () -> now);
    own.createContext(
        "/hooks/teams",
        exchange -> {
          String query = exchange.getRequestURI().getRawQuery();
          String token = query.substring(query.indexOf("validationToken=") + 16);
          HookCall.Challenged said =
              (HookCall.Challenged)
                  reader.read(
                      Map.of(),
                      Map.of("validationToken", URLDecoder.decode(token, StandardCharsets.UTF_8)),
                      "");
          byte[] bytes = said.answer().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", said.type());
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    own.start();
  }

  @AfterEach
  void stop() {
    graph.close();
    own.stop(0);
  }

  private String hook() {
    return "http://127.0.0.1:" + own.getAddress().getPort() + "/hooks/teams";
  }

  private TeamsSubscription subscription(String hook, String secret) {
    Graph api =
        new Graph(
            HttpUrl.get(graph.api()),
            HttpUrl.get(graph.url()),
            FakeGraph.TENANT,
            FakeGraph.CLIENT,
            FakeGraph.SECRET,
            new TrackerCalls(
                new TrackerCalls.Bounds(
                    HttpUrl.get(graph.api()), Duration.ZERO, 1 << 20, _ -> false),
                () -> now,
                time -> now = now.plus(time)),
            () -> now);
    return new TeamsSubscription(api, HttpUrl.get(hook), secret, () -> now);
  }

  private void keep(boolean isAsked) throws TrackerFailure {
    subscription(hook(), SECRET).keep(isAsked, CallBudget.of(() -> now, SOON));
  }

  private JsonObject only() {
    assertThat(graph.subscriptions()).hasSize(1);
    return graph.subscriptions().getFirst();
  }

  private Instant end() {
    return Instant.parse(only().get("expirationDateTime").getAsString());
  }

  @Test
  void where_nobody_answers_at_the_address_there_is_none() {
    own.stop(0);
    assertThatThrownBy(() -> keep(false)).isInstanceOf(TrackerFailure.class);
    assertThat(graph.subscriptions()).isEmpty();
  }

  @Test
  void without_consent_there_is_none() {
    graph.consents(false);
    assertThatThrownBy(() -> keep(false)).isInstanceOf(TrackerFailure.class);
    assertThat(graph.subscriptions()).isEmpty();
  }

  @Test
  void another_servers_subscription_and_one_to_something_else_are_left_alone() {
    graph.subscribe("other", "https://elsewhere.example/hooks/teams", ALL, AT.plusSeconds(60));
    graph.subscribe("mail", hook(), "users/x/messages", AT.plusSeconds(60));
    // Graph allows one to all transcripts, so there cannot be another beside the other server's.
    assertThatThrownBy(() -> keep(false)).isInstanceOf(TrackerFailure.class);
    assertThat(graph.subscriptions()).hasSize(2);
  }

  @Test
  void it_is_made_once_and_is_good_for_less_than_three_days() throws TrackerFailure {
    keep(false);
    keep(false);
    assertThat(end()).isBetween(AT.plus(Duration.ofHours(60)), AT.plus(Duration.ofDays(3)));
    assertThat(only().get("notificationUrl").getAsString()).startsWith(hook() + "?of=");
    assertThat(only().toString()).doesNotContain(SECRET);
  }

  @Test
  void it_is_renewed_before_it_ends() throws TrackerFailure {
    keep(false);
    Instant first = end();
    now = now.plus(Duration.ofHours(12));
    keep(false);
    assertThat(end()).isEqualTo(first);
    now = now.plus(Duration.ofHours(12));
    keep(false);
    assertThat(end()).isAfter(first);
  }

  @Test
  void it_is_renewed_at_once_where_graph_asks_for_it() throws TrackerFailure {
    keep(false);
    Instant first = end();
    now = now.plusSeconds(60);
    keep(true);
    assertThat(end()).isAfter(first);
  }

  @Test
  void with_another_secret_there_is_another_in_its_place() throws TrackerFailure {
    keep(false);
    String first = only().get("notificationUrl").getAsString();
    subscription(hook(), "fedcba9876543210").keep(false, CallBudget.of(() -> now, SOON));
    assertThat(only().get("notificationUrl").getAsString()).isNotEqualTo(first);
  }
}
