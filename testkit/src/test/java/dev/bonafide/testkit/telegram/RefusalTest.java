package dev.bonafide.testkit.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fake refuses what the Bot API refuses, in its words. */
class RefusalTest {
  private static final Person ADA = new Person(1001, "Ada");

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final FakeTelegram telegram = FakeTelegram.start(() -> now);
  private final Writing people = telegram.writing();
  private final long heard = people.text(ADA, "hello");

  @AfterEach
  void close() {
    telegram.close();
  }

  private JsonObject call(String method, String body) throws IOException, InterruptedException {
    return call(FakeTelegram.TOKEN, method, body);
  }

  private JsonObject call(String token, String method, String body)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(telegram.apiUrl() + "/bot" + token + "/" + method))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return JsonParser.parseString(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
          .getAsJsonObject();
    }
  }

  private JsonObject send(String html) throws IOException, InterruptedException {
    return call(
        "sendMessage", Json.of("chat_id", 1001, "parse_mode", "html", "text", html).toString());
  }

  private static String why(JsonObject answer) {
    return Json.text(answer, "description");
  }

  @Test
  void a_wrong_token_is_refused() throws Exception {
    assertThat(call("1:x", "getMe", "{}").get("error_code").getAsInt()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a < b               | can't parse entities
          <b>open             | can't parse entities
          <b><i>cross</b></i> | can't parse entities
          <script>x</script>  | can't parse entities
          <b class="x">x</b>  | can't parse entities
          x & y               | can't parse entities
          <blockquote wide>x</blockquote> | can't parse entities
          x <blockquote></blockquote> | can't parse entities
          x <blockquote expandable> <b></b></blockquote> | can't parse entities
          <blockquote>x <blockquote>y</blockquote></blockquote> | can't parse entities
          <blockquote>x <b><blockquote expandable>y</blockquote></b></blockquote> | can't parse
          <b><blockquote>x</b></blockquote> | can't parse entities
          '  '                | message text is empty
          <b></b>             | message text is empty
          """)
  void markup_that_is_not_telegrams_is_refused(String html, String why) throws Exception {
    assertThat(why(send(html))).startsWith("Bad Request: ").contains(why);
    assertThat(telegram.said(1001)).isEmpty();
  }

  @Test
  void characters_are_counted_after_the_markup_is_read() throws Exception {
    String escaped = "&lt;".repeat(4_096);
    assertThat(send("<b>" + escaped + "</b>").get("ok").getAsBoolean()).isTrue();
    assertThat(why(send(escaped + "x"))).isEqualTo("Bad Request: message is too long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"x","callback_data":"%65"}                      | BUTTON_DATA_INVALID
          {"text":"x","copy_text":{"text":"%257"}}                | BUTTON_COPY_TEXT_INVALID
          {"text":"x"}                                            | exactly one action
          {"text":"","callback_data":"a"}                         | text is empty
          {"text":"x","callback_data":"a","url":"https://a.org"}  | exactly one action
          {"text":"x","url":"javascript:alert(1)"}                | BUTTON_URL_INVALID
          """)
  void buttons_that_telegram_does_not_take_are_refused(String button, String why) throws Exception {
    String filled = button.replace("%65", "x".repeat(65)).replace("%257", "x".repeat(257));
    JsonObject answer =
        call(
            "sendMessage",
            "{\"chat_id\":1001,\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[["
                + filled
                + "]]}}");
    assertThat(why(answer)).contains(why);
  }

  @Test
  void a_change_that_changes_nothing_is_refused_and_so_is_one_of_another_s_message()
      throws Exception {
    long id = send("one").getAsJsonObject("result").get("message_id").getAsLong();
    String same = Json.of("chat_id", 1001, "message_id", id, "text", "one").toString();
    String theirs = Json.of("chat_id", 1001, "message_id", heard, "text", "one").toString();
    String none = Json.of("chat_id", 1001, "message_id", 9, "text", "one").toString();
    assertThat(why(call("editMessageText", same))).contains("message is not modified");
    assertThat(why(call("editMessageText", theirs))).contains("message can't be edited");
    assertThat(why(call("editMessageText", none))).contains("message to edit not found");
  }

  @Test
  void chats_that_are_not_there_blocked_or_moved_are_refused() throws Exception {
    assertThat(why(call("sendMessage", "{\"chat_id\":5,\"text\":\"x\"}")))
        .isEqualTo("Bad Request: chat not found");
    people.inGroup(ADA, -5, "/x");
    telegram.move(-5, -1005);
    assertThat(call("sendMessage", "{\"chat_id\":-5,\"text\":\"x\"}").toString())
        .contains("\"migrate_to_chat_id\":-1005");
    telegram.block(1001);
    assertThat(send("x").get("error_code").getAsInt()).isEqualTo(403);
  }

  @Test
  void a_press_is_answered_once_and_in_time() throws Exception {
    people.pressed(ADA, 1001, heard, "a");
    people.pressed(ADA, 1001, heard, "b");
    String updates = call("getUpdates", "{}").toString();
    String first = updates.split("\"callback_query\":\\{\"id\":\"")[1].split("\"")[0];
    String second = updates.split("\"callback_query\":\\{\"id\":\"")[2].split("\"")[0];
    String answer = "{\"callback_query_id\":\"%s\"}";
    assertThat(call("answerCallbackQuery", answer.formatted(first)).get("ok").getAsBoolean())
        .isTrue();
    assertThat(why(call("answerCallbackQuery", answer.formatted(first)))).contains("too old");
    now = now.plusSeconds(16);
    assertThat(why(call("answerCallbackQuery", answer.formatted(second)))).contains("too old");
  }

  @Test
  void reactions_are_of_a_list_and_on_a_message() throws Exception {
    String react = "{\"chat_id\":1001,\"message_id\":%d,\"reaction\":[%s]}";
    String eyes = "{\"type\":\"emoji\",\"emoji\":\"👀\"}";
    String moon = "{\"type\":\"emoji\",\"emoji\":\"🪐\"}";
    assertThat(why(call("setMessageReaction", react.formatted(heard, moon))))
        .contains("REACTION_INVALID");
    assertThat(why(call("setMessageReaction", react.formatted(heard, eyes + "," + eyes))))
        .contains("REACTIONS_TOO_MANY");
    assertThat(why(call("setMessageReaction", react.formatted(9, eyes)))).contains("not found");
    assertThat(call("setMessageReaction", react.formatted(heard, eyes)).get("ok").getAsBoolean())
        .isTrue();
  }

  @Test
  void a_large_file_is_not_handed_out() throws Exception {
    people.document(ADA, "big", new byte[(20 << 20) + 1], "");
    String updates = call("getUpdates", "{}").toString();
    String file = updates.split("\"file_id\":\"")[1].split("\"")[0];
    assertThat(why(call("getFile", "{\"file_id\":\"" + file + "\"}"))).contains("file is too big");
    assertThat(why(call("getFile", "{\"file_id\":\"x\"}"))).contains("wrong file_id");
  }

  @Test
  void an_update_comes_until_a_later_one_is_asked_for_and_no_longer_than_a_day() throws Exception {
    long id =
        call("getUpdates", "{}")
            .getAsJsonArray("result")
            .get(0)
            .getAsJsonObject()
            .get("update_id")
            .getAsLong();
    assertThat(call("getUpdates", "{}").getAsJsonArray("result")).hasSize(1);
    assertThat(
            call("getUpdates", "{\"offset\":" + (id + 1) + "}").getAsJsonArray("result").isEmpty())
        .isTrue();
    people.text(ADA, "again");
    now = now.plus(Duration.ofHours(25));
    assertThat(call("getUpdates", "{}").getAsJsonArray("result").isEmpty()).isTrue();
  }

  @Test
  void of_two_pollers_the_older_is_turned_away() throws Exception {
    people.text(ADA, "more");
    call("getUpdates", "{\"offset\":727334702}");
    CompletableFuture<JsonObject> older =
        CompletableFuture.supplyAsync(() -> poll("{\"offset\":727334702,\"timeout\":20}"));
    while (telegram.calls("getUpdates") < 2) {
      Thread.onSpinWait();
    }
    while (!older.isDone()) {
      poll("{\"offset\":727334702}");
    }
    assertThat(older.join().get("error_code").getAsInt()).isEqualTo(409);
  }

  private JsonObject poll(String body) {
    try {
      return call("getUpdates", body);
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void a_pause_names_its_seconds() throws Exception {
    telegram.faults().next("sendMessage", Fault.LIMIT);
    assertThat(send("x").toString()).contains("\"error_code\":429", "\"retry_after\":2");
    assertThat(send("x").get("ok").getAsBoolean()).isTrue();
  }
}
