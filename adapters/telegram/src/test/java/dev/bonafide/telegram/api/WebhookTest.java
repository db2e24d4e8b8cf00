package dev.bonafide.telegram.api;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.telegram.event.Outages;
import dev.bonafide.telegram.inbound.Registration;
import dev.bonafide.telegram.inbound.TelegramReceiver;
import dev.bonafide.telegram.inbound.TelegramWebhook;
import dev.bonafide.testkit.telegram.FakeTelegram;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same updates, brought by Telegram. */
class WebhookTest {
  private static final String URL = "https://bonafide.example" + TelegramWebhook.PATH;

  private final Scene scene = new Scene();
  private final TelegramConnection connection =
      new TelegramConnection(
          new TelegramSettings(FakeTelegram.TOKEN, scene.telegram.apiUrl(), URL),
          Duration.ofSeconds(5));
  private boolean broken;
  private final Inbox inbox =
      receipt -> {
        if (broken) {
          throw new IllegalStateException("the database cannot be reached");
        }
        return scene.mail.accept(receipt);
      };
  private final TelegramReceiver receiver =
      new TelegramReceiver(
          inbox,
          new Outages(scene.listened, inbox, scene::now),
          scene::now,
          Checkpoint.Watch.NONE,
          Long.parseLong(connection.settings().bot()),
          scene.drafts.screenings());
  private final TelegramWebhook webhook =
      new TelegramWebhook(connection, receiver, scene.watermark, scene::now);
  private final Registration registration =
      new Registration(connection, receiver, scene.watermark, scene::now);

  @AfterEach
  void close() {
    webhook.close();
    scene.close();
  }

  private void listen() {
    assertThat(registration.look()).isZero();
    assertThat(registration.look()).isPositive();
    assertThat(registration.trouble()).isEmpty();
  }

  private void push() {
    scene.telegram.push((headers, body) -> webhook.accept("POST", headers, body));
  }

  @Test
  void a_call_without_the_secret_is_refused_and_nothing_is_kept() {
    String update = "{\"update_id\": 1}";
    assertThat(webhook.accept("POST", Map.of(), update)).isEqualTo(401);
    assertThat(webhook.accept("POST", Map.of(TelegramWebhook.WebhookSecret.HEADER, "x"), update))
        .isEqualTo(401);
    assertThat(
            webhook.accept(
                "POST", Map.of(TelegramWebhook.WebhookSecret.HEADER, FakeTelegram.TOKEN), update))
        .isEqualTo(401);
    assertThat(webhook.accept("GET", Map.of(), "")).isEqualTo(405);
    assertThat(scene.mail.addresses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "[]", "7", "null", "{}", "{\"message\": 7}"})
  void what_is_no_update_is_taken_and_blocks_nobody(String body) {
    String secret = TelegramWebhook.WebhookSecret.of(FakeTelegram.TOKEN).words();
    assertThat(webhook.accept("POST", Map.of(TelegramWebhook.WebhookSecret.HEADER, secret), body))
        .isEqualTo(200);
  }

  @Test
  void what_could_not_be_kept_comes_again_and_nothing_is_judged_without_it() {
    listen();
    scene.people.forward(ADA, scene.from(MAX, 1), "hello there");
    push();
    scene.people.forward(ADA, scene.from(MAX, 2), TELLING);
    broken = true;
    push();
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.said()).isEmpty();
    assertThat(registration.look()).isEqualTo(Duration.ofSeconds(1));
    broken = false;
    push();
    listenAgain();
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text()).startsWith("Ask first");
  }

  private void listenAgain() {
    assertThat(registration.look()).isPositive();
    assertThat(registration.trouble()).isEmpty();
  }

  @Test
  void a_burst_is_judged_as_one_and_its_redelivery_changes_nothing() {
    listen();
    for (int minute = 0; minute < 20; minute++) {
      scene.people.forward(ADA, scene.from(MAX, minute), minute == 7 ? TELLING : "line " + minute);
    }
    scene.telegram.push(
        (headers, body) -> {
          assertThat(webhook.accept("POST", headers, body)).isEqualTo(200);
          return webhook.accept("POST", headers, body);
        });
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_webhook_that_somebody_took_away_is_set_up_again() {
    listen();
    assertThat(scene.telegram.calls("setWebhook")).isEqualTo(1);
    ApiResult<?, TelegramRefusal> _ =
        connection.call("deleteWebhook", TelegramResponses.JSON.createObjectNode());
    listen();
    assertThat(scene.telegram.calls("setWebhook")).isEqualTo(2);
  }

  @Test
  void a_webhook_that_an_older_server_set_up_is_asked_for_all_and_asked_once() {
    ObjectNode older = TelegramResponses.JSON.createObjectNode().put("url", URL);
    older.putArray("allowed_updates").add("message");
    ApiResult<?, TelegramRefusal> _ = connection.call("setWebhook", older);
    listen();
    assertThat(scene.telegram.calls("setWebhook")).isEqualTo(2);
    ApiResult<?, TelegramRefusal> _ = connection.call("setWebhook", older);
    listenAgain();
    assertThat(scene.telegram.calls("setWebhook")).isEqualTo(3);
  }

  @Test
  void who_polls_takes_a_webhook_away_that_was_left_behind() {
    listen();
    scene.people.text(ADA, "/start");
    assertThat(scene.poller.pass()).isPositive();
    scene.settle();
    assertThat(scene.said()).hasSize(1);
  }

  @Test
  void a_server_that_telegram_does_not_reach_is_named() {
    listen();
    scene.people.text(ADA, "/start");
    scene.telegram.push((_, _) -> 502);
    assertThat(registration.look()).isPositive();
    assertThat(registration.trouble().orElse(""))
        .contains("TELEGRAM_WEBHOOK_URL", "Wrong response from the webhook: 502");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bonafide.example/telegram/webhook",
        "http://bonafide.example/telegram/webhook",
        "https://bonafide.example:9000/telegram/webhook",
        "https://bonafide.example/",
        "ftp://bonafide.example/telegram/webhook"
      })
  void an_address_that_telegram_does_not_call_is_a_problem(String url) {
    assertThat(new TelegramSettings(FakeTelegram.TOKEN, "", url).problems()).hasSize(1);
    assertThat(new TelegramSettings(FakeTelegram.TOKEN, "", URL).problems()).isEmpty();
  }

  @Test
  void the_secret_is_the_same_in_every_process_and_does_not_tell_the_token() {
    String secret = TelegramWebhook.WebhookSecret.of(FakeTelegram.TOKEN).words();
    assertThat(TelegramWebhook.WebhookSecret.of(FakeTelegram.TOKEN).words()).isEqualTo(secret);
    assertThat(secret).matches("[0-9a-f]{64}");
    assertThat(TelegramWebhook.WebhookSecret.of(FakeTelegram.TOKEN + "x").words())
        .isNotEqualTo(secret);
  }
}
