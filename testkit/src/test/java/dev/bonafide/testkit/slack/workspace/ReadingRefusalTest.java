package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is refused to who reads history and files. */
class ReadingRefusalTest {
  private static final String C = FakeSlack.CHANNEL;
  private final FakeSlack slack = FakeSlack.start();
  private final Caller caller = new Caller(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void a_history_without_the_scope_or_beyond_the_limit() throws IOException {
    assertThat(caller.error("conversations.history", Map.of("channel", C, "limit", "1000")))
        .isEqualTo("invalid_limit");
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of("im:history")));
    JsonObject answer = caller.call("conversations.history", Map.of("channel", C));
    assertThat(answer.get("needed").getAsString()).isEqualTo("channels:history");
  }

  @Test
  void replies_are_no_part_of_a_history_and_the_latest_comes_first() throws IOException {
    String first = slack.says(C, "U0ADA", "one", null);
    String reply = slack.says(C, "U0BEN", "in it", first);
    String second = slack.says(C, "U0ADA", "two", null);
    JsonObject page = caller.call("conversations.history", Map.of("channel", C));
    assertThat(page.getAsJsonArray("messages"))
        .extracting(one -> one.getAsJsonObject().get("ts").getAsString())
        .containsExactly(second, first);
    assertThat(page.getAsJsonArray("messages").get(1).getAsJsonObject().get("latest_reply"))
        .hasToString("\"" + reply + "\"");
    assertThat(caller.call("conversations.history", Map.of("channel", C, "oldest", first)))
        .asString()
        .doesNotContain("one");
  }

  @Test
  void of_more_than_a_page_the_latest_and_the_earliest_where_only_the_beginning_is_named()
      throws IOException {
    for (int i = 0; i < 9; i++) {
      slack.says(C, "U0ADA", "message " + i, null);
    }
    assertThat(texts(Map.of("channel", C, "limit", "2", "oldest", "0", "latest", "9999999999")))
        .containsExactly("message 8", "message 7");
    assertThat(texts(Map.of("channel", C, "limit", "2", "oldest", "0")))
        .containsExactly("message 1", "message 0");
  }

  private List<String> texts(Map<String, String> arguments) throws IOException {
    return caller
        .call("conversations.history", arguments)
        .getAsJsonArray("messages")
        .asList()
        .stream()
        .map(one -> one.getAsJsonObject().get("text").getAsString())
        .toList();
  }

  @Test
  void the_call_beyond_a_methods_tier_and_no_other_methods() throws IOException {
    slack.switches().tiered(true);
    for (int call = 0; call < 20; call++) {
      assertThat(caller.call("conversations.list", Map.of()).get("ok").getAsBoolean()).isTrue();
    }
    assertThat(caller.error("conversations.list", Map.of())).isEqualTo("ratelimited");
    assertThat(caller.call("conversations.history", Map.of("channel", C)).get("ok").getAsBoolean())
        .isTrue();
  }

  @Test
  void a_second_call_within_a_minute_where_history_is_rationed() throws IOException {
    slack.switches().rationed(true);
    for (int i = 0; i < 20; i++) {
      slack.says(C, "U0ADA", "message " + i, null);
    }
    JsonObject page = caller.call("conversations.history", Map.of("channel", C, "limit", "100"));
    assertThat(page.getAsJsonArray("messages")).hasSize(15);
    assertThat(page.get("has_more").getAsBoolean()).isTrue();
    HttpResponse<String> again =
        caller.post(
            "conversations.history",
            slack.botToken(),
            "application/x-www-form-urlencoded",
            "channel=" + C);
    assertThat(again.statusCode()).isEqualTo(429);
    assertThat(again.headers().firstValue("Retry-After").map(Integer::valueOf).orElse(0))
        .isBetween(50, 60);
  }

  @Test
  void a_file_that_is_unknown_deleted_or_out_of_scope() throws IOException {
    assertThat(caller.error("files.info", Map.of("file", "F0"))).isEqualTo("file_not_found");
    shares(SharedFile.Sort.TOMBSTONE);
    assertThat(caller.error("files.info", Map.of("file", "F1"))).isEqualTo("file_deleted");
    assertThat(fetched(slack.botToken()).statusCode()).isEqualTo(404);
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of()));
    assertThat(caller.error("files.info", Map.of("file", "F1"))).isEqualTo("missing_scope");
  }

  @Test
  void bytes_without_a_token_or_without_the_scope_are_a_page_to_sign_in() throws IOException {
    shares(SharedFile.Sort.HOSTED);
    assertThat(fetched("").statusCode()).isEqualTo(302);
    assertThat(fetched("xoxb-other").statusCode()).isEqualTo(302);
    assertThat(fetched(slack.botToken()).body()).isEqualTo("Bo");
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of("chat:write")));
    HttpResponse<String> page = fetched(slack.botToken());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Sign in");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
  }

  private void shares(SharedFile.Sort sort) {
    byte[] content = {'B', 'o'};
    SharedFile file = new SharedFile("F1", "cv.txt", "text/plain", () -> content, sort);
    assertThat(slack.shares(C, "U0ADA", "", null, file)).isNotNull();
  }

  private HttpResponse<String> fetched(String token) throws IOException {
    URI address =
        URI.create(slack.apiUrl()).resolve("/files-pri/" + FakeSlack.TEAM + "-F1/download/file");
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
