package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final Map<String, String> HELLO = Map.of("channel", C, "text", "hello");
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-05-01T10:00:00Z"));
  private final FakeSlack slack = FakeSlack.start(now::get, Retries.SLACK, 0);
  private final Caller caller = new Caller(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void a_swallowed_answer_is_done_and_not_told() {
    slack.faults().next("chat.postMessage", Fault.SWALLOW);
    assertThatThrownBy(() -> caller.call("chat.postMessage", HELLO))
        .isInstanceOf(IOException.class);
    assertThat(slack.ledger().said()).hasSize(1);
  }

  @Test
  void a_cut_call_is_not_done() {
    slack.faults().next("chat.postMessage", Fault.CUT);
    assertThatThrownBy(() -> caller.call("chat.postMessage", HELLO))
        .isInstanceOf(IOException.class);
    assertThat(slack.ledger().said()).isEmpty();
  }

  @Test
  void a_limited_call_says_when_to_come_again() throws IOException {
    slack.faults().retryAfter(7);
    slack.faults().next("chat.postMessage", Fault.LIMIT);
    HttpResponse<String> answer = post();
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    assertThat(slack.ledger().said()).isEmpty();
  }

  @Test
  void a_broken_call_is_done_or_not() throws IOException {
    slack.faults().next("chat.postMessage", Fault.BREAK, Fault.BREAK_AFTER, Fault.FATAL);
    assertThat(post().statusCode()).isEqualTo(500);
    assertThat(slack.ledger().said()).isEmpty();
    assertThat(post().statusCode()).isEqualTo(500);
    assertThat(slack.ledger().said()).hasSize(1);
    assertThat(post().body()).contains("fatal_error");
    assertThat(slack.ledger().said()).hasSize(1);
  }

  @Test
  void a_hanging_call_is_done_and_ends_with_this_slack() {
    slack.faults().next("chat.postMessage", Fault.HANG);
    CompletableFuture<String> call =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return post().body();
              } catch (IOException e) {
                return "cut";
              }
            });
    assertThat(slack.ledger().await(it -> it.said().size() == 1, java.time.Duration.ofMinutes(5)))
        .isTrue();
    assertThat(call).isNotDone();
    slack.close();
    assertThat(call).succeedsWithin(java.time.Duration.ofMinutes(5)).isEqualTo("cut");
  }

  @Test
  void the_same_seed_draws_the_same_faults() throws IOException {
    assertThat(mixed(5)).isEqualTo(mixed(5)).contains(429).contains(200);
  }

  private List<Integer> mixed(long seed) throws IOException {
    slack.faults().mix(seed, Map.of(Fault.LIMIT, 0.3));
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      statuses.add(post().statusCode());
    }
    return statuses;
  }

  @Test
  void a_channel_takes_a_few_messages_at_once_and_then_one_a_second() throws IOException {
    slack.switches().limited(true);
    for (int i = 0; i < 5; i++) {
      assertThat(post().statusCode()).isEqualTo(200);
    }
    assertThat(post().statusCode()).isEqualTo(429);
    now.updateAndGet(at -> at.plusSeconds(1));
    assertThat(post().statusCode()).isEqualTo(200);
    assertThat(post().statusCode()).isEqualTo(429);
  }

  @Test
  void metadata_come_only_when_asked_for_and_shown() throws IOException {
    String parent = slack.says(C, "U0ADA", "parent", null);
    caller.call(
        "chat.postMessage",
        Map.of(
            "channel",
            C,
            "text",
            "x",
            "thread_ts",
            parent,
            "metadata",
            "{\"event_type\":\"t\",\"event_payload\":{\"reply\":\"k\"}}"));
    assertThat(thread(parent, "false")).doesNotContain("event_payload");
    assertThat(thread(parent, "true")).contains("event_payload");
    assertThat(slack.ledger().said().getFirst().reply()).isEqualTo("k");
    slack.switches().metadata(Switches.Metadata.HIDDEN);
    assertThat(thread(parent, "true")).doesNotContain("event_payload");
    slack.switches().metadata(Switches.Metadata.NO_SCOPE);
    assertThat(thread(parent, "true")).contains("missing_scope");
  }

  @Test
  void a_long_thread_comes_in_pages() throws IOException {
    String parent = slack.says(C, "U0ADA", "parent", null);
    for (int i = 0; i < 4; i++) {
      slack.says(C, "U0BEN", "reply " + i, parent);
    }
    slack.switches().largestPage(2);
    List<String> texts = new ArrayList<>();
    String cursor = "";
    do {
      JsonObject page =
          caller.call(
              "conversations.replies", Map.of("channel", C, "ts", parent, "cursor", cursor));
      page.getAsJsonArray("messages")
          .forEach(one -> texts.add(one.getAsJsonObject().get("text").getAsString()));
      cursor =
          page.get("has_more").getAsBoolean()
              ? page.getAsJsonObject("response_metadata").get("next_cursor").getAsString()
              : "";
    } while (!cursor.isEmpty());
    assertThat(texts).containsExactly("parent", "reply 0", "reply 1", "reply 2", "reply 3");
  }

  private String thread(String parent, String metadata) throws IOException {
    return caller
        .call(
            "conversations.replies",
            Map.of("channel", C, "ts", parent, "include_all_metadata", metadata))
        .toString();
  }

  private HttpResponse<String> post() throws IOException {
    return caller.post(
        "chat.postMessage",
        slack.botToken(),
        "application/x-www-form-urlencoded",
        "channel=" + C + "&text=hello");
  }
}
