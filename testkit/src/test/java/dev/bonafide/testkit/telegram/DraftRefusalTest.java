package dev.bonafide.testkit.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Bot API refuses of drafts, and how long they stand. */
class DraftRefusalTest {
  private static final Person ADA = new Person(1001, "Ada");
  private static final long GROUP = -700;

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final FakeTelegram telegram = FakeTelegram.start(() -> now);
  private final long heard = telegram.writing().text(ADA, "hello");

  @AfterEach
  void close() {
    telegram.close();
  }

  private JsonObject call(String method, String body) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      String url = telegram.apiUrl() + "/bot" + FakeTelegram.TOKEN + "/" + method;
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return JsonParser.parseString(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
          .getAsJsonObject();
    }
  }

  private JsonObject draft(int number, String text) throws IOException, InterruptedException {
    JsonObject call =
        Json.of("chat_id", ADA.id(), "draft_id", number, "text", text, "can_stop", true);
    return call("sendMessageDraft", call.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"chat_id":1001,"text":"x"}                                      | draft_id
          {"chat_id":1001,"draft_id":0,"text":"x"}                         | draft_id
          {"chat_id":-700,"draft_id":7,"text":"x"}                         | TEXTDRAFT_PEER_INVALID
          {"chat_id":4711,"draft_id":7,"text":"x"}                         | chat not found
          {"chat_id":1001,"draft_id":7,"text":"x","can_be_stopped":true}   | unknown field
          {"chat_id":1001,"draft_id":7,"text":"x","reply_markup":{}}       | unknown field
          {"chat_id":1001,"draft_id":7,"text":"<u>x","parse_mode":"HTML"}  | can't parse entities
          """)
  void what_is_no_draft_of_a_private_chat_is_refused(String body, String why) throws Exception {
    telegram.writing().inGroup(ADA, GROUP, "hello");
    assertThat(Json.text(call("sendMessageDraft", body), "description"))
        .startsWith("Bad Request: ")
        .contains(why);
    assertThat(telegram.drafts().standing(ADA)).isEmpty();
  }

  @Test
  void a_long_one_is_refused_and_an_empty_one_is_not() throws Exception {
    assertThat(Json.text(draft(7, "x".repeat(4097)), "description")).contains("too long");
    assertThat(Json.isSet(draft(7, "x".repeat(4096)), "ok")).isTrue();
    assertThat(Json.isSet(draft(7, ""), "ok")).isTrue();
  }

  @Test
  void someone_who_blocked_the_bot_is_shown_none_and_haste_is_turned_away() throws Exception {
    telegram.allow(1);
    assertThat(Json.isSet(draft(7, "one"), "ok")).isTrue();
    assertThat(Json.number(draft(7, "two"), "error_code")).isEqualTo(429);
    now = now.plusSeconds(2);
    telegram.block(ADA.id());
    assertThat(Json.number(draft(7, "three"), "error_code")).isEqualTo(403);
  }

  @Test
  void one_stands_until_the_next_message_or_for_thirty_seconds() throws Exception {
    draft(7, "one");
    draft(8, "two");
    assertThat(telegram.drafts().standing(ADA).map(Draft::text)).contains("two");
    now = now.plusSeconds(30);
    assertThat(telegram.drafts().standing(ADA)).isEmpty();
    draft(8, "three");
    call("sendMessage", Json.of("chat_id", ADA.id(), "text", "said").toString());
    assertThat(telegram.drafts().standing(ADA)).isEmpty();
    assertThat(telegram.drafts().shown(ADA)).hasSize(3);
    assertThat(telegram.said(ADA.id())).hasSize(1);
  }

  @Test
  void a_press_is_told_only_to_who_asks_for_it_and_only_where_there_is_a_button() throws Exception {
    assertThatThrownBy(() -> telegram.drafts().stop(ADA)).hasMessageContaining("no button");
    assertThat(updates("[\"message\"]")).contains("hello");
    draft(7, "one");
    telegram.drafts().stop(ADA);
    assertThat(updates("[\"message\",\"stopped_message_generation\"]")).doesNotContain("stopped_");
    draft(7, "two");
    telegram.drafts().stop(ADA);
    assertThat(updates("[]")).contains("\"stopped_message_generation\"", "\"draft_id\":7");
    assertThat(telegram.drafts().standing(ADA)).isEmpty();
    assertThat(heard).isPositive();
  }

  private String updates(String wanted) throws IOException, InterruptedException {
    return call("getUpdates", "{\"allowed_updates\": " + wanted + "}").toString();
  }
}
