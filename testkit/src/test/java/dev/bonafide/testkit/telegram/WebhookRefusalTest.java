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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Bot API refuses of webhooks, menus and haste, in its words. */
class WebhookRefusalTest {
  private static final Person ADA = new Person(1001, "Ada");
  private static final String SET =
      "{\"url\":\"https://bonafide.example/telegram/webhook\",\"secret_token\":\"s3cret_-\"}";

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final FakeTelegram telegram = FakeTelegram.start(() -> now);

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"url":"http://a.example/"}                        | An HTTPS URL must be provided
          {"url":"https://a.example:9000/"}                  | only on ports 80, 88, 443 or 8443
          {"url":"https://a.example/","secret_token":"a b"}  | unallowed characters
          """)
  void an_address_or_secret_that_it_does_not_take_is_refused(String body, String why)
      throws Exception {
    assertThat(Json.text(call("setWebhook", body), "description")).contains(why);
    assertThat(call("getWebhookInfo", "{}").toString()).contains("\"url\":\"\"");
  }

  @Test
  void nobody_polls_while_a_webhook_is_set() throws Exception {
    call("setWebhook", SET);
    assertThat(Json.text(call("getUpdates", "{}"), "description"))
        .contains("can't use getUpdates method while webhook is active");
    call("deleteWebhook", "{}");
    assertThat(call("getUpdates", "{}").get("ok").getAsBoolean()).isTrue();
  }

  @Test
  void what_is_not_taken_comes_again_with_all_that_follows_it_and_the_failure_is_told()
      throws Exception {
    call("setWebhook", SET);
    telegram.writing().text(ADA, "one");
    telegram.writing().text(ADA, "two");
    List<String> brought = new ArrayList<>();
    telegram.push(
        (headers, body) -> {
          brought.add(body);
          assertThat(headers).containsEntry("x-telegram-bot-api-secret-token", "s3cret_-");
          return brought.size() == 2 ? 500 : 200;
        });
    assertThat(brought).hasSize(2);
    assertThat(call("getWebhookInfo", "{}").toString())
        .contains("\"pending_update_count\":1", "Wrong response from the webhook: 500")
        .doesNotContain("s3cret");
    telegram.push((_, body) -> brought.add(body) ? 200 : 500);
    assertThat(brought.getLast()).isEqualTo(brought.get(1)).contains("two");
  }

  @Test
  void a_menu_is_for_a_language_of_two_letters() throws Exception {
    String menu = "{\"commands\":[{\"command\":\"last\",\"description\":\"x\"}],%s}";
    assertThat(
            Json.text(
                call("setMyCommands", menu.formatted("\"language_code\":\"pt-br\"")),
                "description"))
        .contains("language code");
    call("setMyCommands", menu.formatted("\"language_code\":\"pt\""));
    assertThat(telegram.commands("pt")).hasSize(1);
    assertThat(telegram.commands("")).isEmpty();
  }

  @Test
  void more_than_is_allowed_in_a_second_is_turned_away() throws Exception {
    telegram.writing().text(ADA, "hello");
    telegram.allow(2);
    String send = "{\"chat_id\":1001,\"text\":\"x\"}";
    call("sendMessage", send);
    call("sendMessage", send);
    assertThat(call("sendMessage", send).toString()).contains("\"retry_after\":1");
    now = now.plusSeconds(1);
    assertThat(call("sendMessage", send).get("ok").getAsBoolean()).isTrue();
    assertThat(telegram.did()).hasSize(3);
  }
}
