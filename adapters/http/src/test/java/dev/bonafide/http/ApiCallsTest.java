package dev.bonafide.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service on this machine, where time passes only while someone waits. */
class ApiCallsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final ReplyBody SMALL = ReplyBody.whole(10);

  private record Said(int status, String body, Map<String, String> headers) {
    static Said of(int status) {
      return new Said(status, "{}", Map.of());
    }
  }

  private final Deque<Said> script = new ArrayDeque<>();
  private final List<Duration> waited = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private int calls;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    calls++;
    Said said = script.isEmpty() ? Said.of(200) : script.remove();
    said.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private HttpUrl url() {
    return HttpUrl.get("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private Request request(HttpUrl url) {
    return new Request.Builder().url(url).build();
  }

  private ApiCalls calls(CallPolicy policy) {
    return new ApiCalls(
        policy,
        () -> now,
        pause -> {
          waited.add(pause);
          now = now.plus(pause);
        });
  }

  private ApiReply ask(CallPolicy policy, CallBudget budget) throws CallFailure {
    try (ApiCalls calls = calls(policy)) {
      return calls.ask(request(url()), SMALL, budget);
    }
  }

  private ApiReply ask(int tries) throws CallFailure {
    return ask(CallPolicy.of(tries), CallBudget.of(() -> now, MINUTE));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 503})
  void what_may_pass_is_asked_again_with_pauses_that_double(int status) throws CallFailure {
    script.addAll(List.of(Said.of(status), Said.of(status), Said.of(status)));
    assertThat(ask(4).status()).isEqualTo(200);
    assertThat(waited)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404})
  void what_is_refused_for_good_is_not(int status) throws CallFailure {
    script.add(Said.of(status));
    assertThat(ask(4).status()).isEqualTo(status);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void what_stays_is_told_after_the_last_try() throws CallFailure {
    script.addAll(List.of(Said.of(500), Said.of(502), Said.of(503)));
    assertThat(ask(2).status()).isEqualTo(502);
  }

  @Test
  void what_is_to_be_done_is_sent_again_only_where_it_surely_was_not() throws CallFailure {
    CallBudget budget = CallBudget.of(() -> now, MINUTE);
    script.addAll(List.of(Said.of(429), Said.of(500)));
    try (ApiCalls one = calls(CallPolicy.of(4))) {
      assertThat(one.tell(request(url()), SMALL, budget).status()).isEqualTo(500);
    }
    assertThat(calls).isEqualTo(2);
  }

  @Test
  void a_pause_that_is_asked_for_is_kept_by_all_calls_that_follow() throws CallFailure {
    script.add(new Said(429, "", Map.of("Retry-After", "90")));
    try (ApiCalls one = calls(CallPolicy.of(3))) {
      assertThat(one.ask(request(url()), SMALL, CallBudget.of(() -> now, MINUTE)).status())
          .isEqualTo(429);
      assertThatThrownBy(() -> one.ask(request(url()), SMALL, CallBudget.of(() -> now, MINUTE)))
          .hasMessage("PACE");
      assertThat(calls).isEqualTo(1);
      CallBudget more = CallBudget.of(() -> now, MINUTE.multipliedBy(2));
      assertThat(one.ask(request(url()), SMALL, more).isSuccess()).isTrue();
    }
    assertThat(waited).containsExactly(Duration.ofSeconds(90));
  }

  @Test
  void calls_keep_their_distance() throws CallFailure {
    CallBudget budget = CallBudget.of(() -> now, MINUTE);
    try (ApiCalls one = calls(CallPolicy.of(1).spacing(Duration.ofMillis(100)))) {
      one.ask(request(url()), SMALL, budget);
      one.ask(request(url()), SMALL, budget);
    }
    assertThat(waited).containsExactly(Duration.ofMillis(100));
  }

  @Test
  void every_try_counts_towards_the_budget() {
    script.addAll(List.of(Said.of(500), Said.of(500), Said.of(500)));
    assertThatThrownBy(() -> ask(CallPolicy.of(4), CallBudget.of(() -> now, MINUTE, 2)))
        .hasMessage("BUDGET");
    assertThat(calls).isEqualTo(2);
  }

  @Test
  void an_answer_that_is_too_large_is_none() {
    script.add(new Said(200, "eleven bytes", Map.of()));
    assertThatThrownBy(() -> ask(1)).hasMessage("SIZE");
  }

  @Test
  void no_redirect_is_followed_by_itself() throws CallFailure {
    script.add(new Said(302, "", Map.of("Location", "/elsewhere")));
    ApiReply reply = ask(3);
    assertThat(reply.isRedirect()).isTrue();
    assertThat(reply.target()).isEqualTo(url().resolve("/elsewhere"));
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void a_redirect_is_followed_only_to_where_it_may_lead_and_not_for_ever() {
    Said here = new Said(302, "", Map.of("Location", "/again"));
    script.addAll(List.of(new Said(302, "", Map.of("Location", "http://192.0.2.1/"))));
    assertThatThrownBy(this::followed).hasMessage("HOST");
    assertThat(calls).isEqualTo(1);
    script.addAll(List.of(here, here, here, here));
    assertThatThrownBy(this::followed).hasMessage("HOPS");
    assertThat(calls).isEqualTo(4);
  }

  private ApiReply followed() throws CallFailure {
    try (ApiCalls one = calls(CallPolicy.of(1))) {
      return one.follow(
          url(),
          3,
          to -> to.host().equals("127.0.0.1"),
          this::request,
          SMALL,
          CallBudget.of(() -> now, MINUTE));
    }
  }

  @Test
  void where_nobody_listens_nobody_is_there() {
    server.stop(0);
    assertThatThrownBy(() -> ask(1)).hasMessage("AWAY").hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "null", "\"a\"", "{\"a\":", "<p>"})
  void what_is_no_json_is_no_answer(String body) throws CallFailure {
    script.add(new Said(200, body, Map.of("Content-Type", "application/json")));
    assertThatThrownBy(ask(1)::json).hasMessage("ANSWER");
  }

  @Test
  void a_page_is_no_answer() throws CallFailure {
    script.add(new Said(200, "{}", Map.of("Content-Type", "text/html")));
    assertThatThrownBy(ask(1)::json).hasMessage("ANSWER");
  }
}
