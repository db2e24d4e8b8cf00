package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Slack refuses, this one refuses with the same word. */
class RefusalTest {
  private static final String C = FakeSlack.CHANNEL;
  private final FakeSlack slack = FakeSlack.start();
  private final Caller caller = new Caller(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void a_method_that_does_not_exist() throws IOException {
    JsonObject answer = caller.call("chat.postMassage", Map.of());
    assertThat(answer.get("error").getAsString()).isEqualTo("unknown_method");
    assertThat(answer.get("req_method").getAsString()).isEqualTo("chat.postMassage");
  }

  @Test
  void a_call_without_a_token_or_with_a_wrong_one() throws IOException {
    assertThat(caller.error("auth.test", "", Map.of())).isEqualTo("not_authed");
    assertThat(caller.error("auth.test", "xoxb-other", Map.of())).isEqualTo("invalid_auth");
    slack.revoke(slack.botToken());
    assertThat(caller.error("auth.test", Map.of())).isEqualTo("invalid_auth");
  }

  @Test
  void a_token_of_the_wrong_type() throws IOException {
    assertThat(caller.error("apps.connections.open", Map.of())).isEqualTo("not_allowed_token_type");
    assertThat(caller.error("chat.postMessage", slack.appToken(), post("hello")))
        .isEqualTo("not_allowed_token_type");
  }

  @Test
  void a_token_without_the_scope_and_says_which() throws IOException {
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of("users:read", "im:history")));
    JsonObject answer = caller.call("chat.postMessage", post("hello"));
    assertThat(answer.get("error").getAsString()).isEqualTo("missing_scope");
    assertThat(answer.get("needed").getAsString()).isEqualTo("chat:write");
    assertThat(answer.get("provided").getAsString()).isEqualTo("im:history,users:read");
    assertThat(caller.error("conversations.replies", Map.of("channel", C, "ts", "1.2")))
        .isEqualTo("missing_scope");
  }

  @Test
  void an_argument_that_is_unknown_missing_or_no_number() throws IOException {
    assertThat(caller.error("chat.postMessage", Map.of("channel", C, "text", "x", "thread", "1.2")))
        .isEqualTo("invalid_arguments");
    assertThat(caller.error("chat.postMessage", Map.of("text", "x")))
        .isEqualTo("invalid_arguments");
    assertThat(replies("limit", "many")).isEqualTo("invalid_arguments");
  }

  @Test
  void a_body_that_is_not_what_it_says() throws IOException {
    assertThat(errorOf("text/xml", "<a/>")).isEqualTo("invalid_post_type");
    assertThat(errorOf("", "a=b")).isEqualTo("missing_post_type");
    assertThat(errorOf("application/json", "{")).isEqualTo("invalid_json");
    assertThat(errorOf("application/json", "[]")).isEqualTo("json_not_object");
    assertThat(errorOf("application/x-www-form-urlencoded", "a=%zz"))
        .isEqualTo("invalid_form_data");
  }

  @Test
  void a_charset_that_is_missing_or_too_much_with_a_warning() throws IOException {
    assertThat(warning("application/json", "{}")).isEqualTo("missing_charset");
    assertThat(warning("application/x-www-form-urlencoded; charset=utf-8", "a="))
        .isEqualTo("superfluous_charset");
  }

  @Test
  void a_channel_it_does_not_know_is_no_member_of_or_that_is_archived() throws IOException {
    slack.add(Channel.foreign("C0FOREIGN"));
    slack.add(Channel.archived("C0OLD"));
    assertThat(caller.error("chat.postMessage", Map.of("channel", "C0NONE", "text", "x")))
        .isEqualTo("channel_not_found");
    assertThat(caller.error("chat.postMessage", Map.of("channel", "C0FOREIGN", "text", "x")))
        .isEqualTo("not_in_channel");
    assertThat(caller.error("chat.postMessage", Map.of("channel", "C0OLD", "text", "x")))
        .isEqualTo("is_archived");
    assertThat(caller.error("conversations.info", Map.of("channel", "C0NONE")))
        .isEqualTo("channel_not_found");
  }

  @Test
  void a_list_of_sorts_pages_or_places_that_there_are_not() throws IOException {
    assertThat(caller.error("conversations.list", Map.of("types", "public_channel,shops")))
        .isEqualTo("invalid_types");
    assertThat(caller.error("conversations.list", Map.of("limit", "1000")))
        .isEqualTo("invalid_limit");
    assertThat(caller.error("conversations.list", Map.of("cursor", "at:7")))
        .isEqualTo("invalid_cursor");
    assertThat(caller.error("conversations.list", Map.of("types", "private_channel")))
        .isEqualTo("ok");
  }

  @Test
  void a_message_without_text_or_with_too_much() throws IOException {
    assertThat(caller.error("chat.postMessage", post(" "))).isEqualTo("no_text");
    assertThat(caller.error("chat.postMessage", post("x".repeat(40_000)))).isEqualTo("ok");
    assertThat(caller.error("chat.postMessage", post("x".repeat(40_001))))
        .isEqualTo("msg_too_long");
  }

  @Test
  void a_change_of_more_than_4_000_bytes() throws IOException {
    assertThat(update("é".repeat(2_000))).isEqualTo("ok");
    assertThat(update("é".repeat(2_001))).isEqualTo("msg_too_long");
  }

  @Test
  void blocks_that_are_none_too_many_or_too_long() throws IOException {
    assertThat(blocks("{")).isEqualTo("invalid_blocks_format");
    assertThat(blocks("{}")).isEqualTo("invalid_blocks_format");
    assertThat(blocks("[{}]")).isEqualTo("invalid_blocks");
    assertThat(blocks("[" + "{\"type\":\"divider\"},".repeat(50) + "{\"type\":\"divider\"}]"))
        .isEqualTo("invalid_blocks");
    assertThat(blocks("[" + section(3_001) + "]")).isEqualTo("invalid_blocks");
    String five = String.join(",", java.util.Collections.nCopies(5, section(2_700)));
    assertThat(blocks("[" + five + "]")).isEqualTo("msg_blocks_too_long");
    assertThat(blocks("[" + section(2_700) + "]")).isEqualTo("ok");
  }

  @Test
  void metadata_that_are_no_object_or_too_large() throws IOException {
    assertThat(metadata("reply")).isEqualTo("invalid_metadata_format");
    assertThat(metadata("{\"event_type\":\"x\"}")).isEqualTo("invalid_metadata_format");
    String large = "x".repeat(8_000);
    assertThat(metadata("{\"event_type\":\"" + large + "\",\"event_payload\":{}}"))
        .isEqualTo("metadata_too_large");
    assertThat(metadata("{\"event_type\":\"x\",\"event_payload\":{}}")).isEqualTo("ok");
  }

  @Test
  void a_thread_that_is_not_there() throws IOException {
    assertThat(
            caller.error("chat.postMessage", Map.of("channel", C, "text", "x", "thread_ts", "1.2")))
        .isEqualTo("thread_not_found");
    assertThat(caller.error("conversations.replies", Map.of("channel", C, "ts", "1.2")))
        .isEqualTo("thread_not_found");
  }

  @Test
  void a_change_of_a_message_that_is_not_there_or_not_its_own() throws IOException {
    assertThat(caller.error("chat.update", Map.of("channel", C, "ts", "1.2", "text", "x")))
        .isEqualTo("message_not_found");
    String adas = slack.says(C, "U0ADA", "mine", null);
    assertThat(caller.error("chat.update", Map.of("channel", C, "ts", adas, "text", "x")))
        .isEqualTo("cant_update_message");
  }

  @Test
  void a_page_or_cursor_that_is_none() throws IOException {
    assertThat(replies("limit", "0")).isEqualTo("invalid_limit");
    assertThat(replies("cursor", "bogus")).isEqualTo("invalid_cursor");
  }

  @Test
  void a_user_that_nobody_knows() throws IOException {
    assertThat(caller.error("users.info", Map.of("user", "U0NOBODY"))).isEqualTo("user_not_found");
  }

  private static Map<String, String> post(String text) {
    return Map.of("channel", C, "text", text);
  }

  private String update(String text) throws IOException {
    String ts = caller.call("chat.postMessage", post("first")).get("ts").getAsString();
    return caller.error("chat.update", Map.of("channel", C, "ts", ts, "text", text));
  }

  private String blocks(String blocks) throws IOException {
    return caller.error("chat.postMessage", Map.of("channel", C, "blocks", blocks));
  }

  private static String section(int length) {
    return "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\""
        + "x".repeat(length)
        + "\"}}";
  }

  private String metadata(String metadata) throws IOException {
    return caller.error(
        "chat.postMessage", Map.of("channel", C, "text", "x", "metadata", metadata));
  }

  private String replies(String name, String value) throws IOException {
    String ts = slack.says(C, "U0ADA", "parent", null);
    return caller.error("conversations.replies", Map.of("channel", C, "ts", ts, name, value));
  }

  private String errorOf(String type, String body) throws IOException {
    JsonObject answer = Caller.json(caller.post("auth.test", slack.botToken(), type, body));
    return answer.get("error").getAsString();
  }

  private String warning(String type, String body) throws IOException {
    JsonObject answer = Caller.json(caller.post("auth.test", slack.botToken(), type, body));
    return answer.get("warning").getAsString();
  }
}
