package dev.bonafide.telegram.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramResponses;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has Telegram call this server, and looks again and again whether it does: someone may take the
 * webhook away, and Telegram may not reach it. One look a call.
 */
public final class Registration {
  private static final Duration AT_EASE = Duration.ofMinutes(1);
  private static final Duration BUSY = Duration.ofSeconds(1);
  private static final Duration TROUBLED = Duration.ofSeconds(10);

  private final TelegramConnection connection;
  private final TelegramReceiver receiver;
  private final PollWatermark watermark;
  private final InstantSource clock;
  private volatile @Nullable String trouble;
  private boolean registered;

  public Registration(
      TelegramConnection connection,
      TelegramReceiver receiver,
      PollWatermark watermark,
      InstantSource clock) {
    this.connection = connection;
    this.receiver = receiver;
    this.watermark = watermark;
    this.clock = clock;
  }

  /** Why nothing is heard; empty while all is well. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Looks once; gives how long to wait before the next look. */
  public Duration look() {
    return switch (connection.call("getWebhookInfo", TelegramResponses.JSON.createObjectNode())) {
      case ApiResult.Answered(JsonNode info) ->
          info.path("url").asText().equals(connection.settings().webhookUrl()) && isComplete(info)
              ? known(info)
              : register();
      case ApiResult.Refused(TelegramRefusal refused) -> troubled(refused);
      case ApiResult.Away(Duration by, String why) -> troubled(why, by);
      case ApiResult.Lost(String why) -> troubled(why, TROUBLED);
    };
  }

  /** Whether all is asked for; a server that leaves some of it out is asked once. */
  private boolean isComplete(JsonNode info) {
    Set<String> asked = new HashSet<>();
    info.path("allowed_updates").forEach(update -> asked.add(update.asText()));
    return registered || asked.containsAll(TelegramConnection.UPDATES);
  }

  /** What still waits at Telegram when a process starts is not yet heard. */
  private Duration known(JsonNode info) {
    if (info.path("pending_update_count").asInt() > 0) {
      watermark.nothing();
      trouble = failure(info).orElse(null);
      return BUSY;
    }
    try {
      receiver.heardAll();
    } catch (RuntimeException notNoted) {
      return troubled("the database cannot be reached", TROUBLED);
    }
    watermark.pushed();
    trouble = null;
    return AT_EASE;
  }

  /** Telegram's last failure is told for ever: only a new one matters. */
  private Optional<String> failure(JsonNode info) {
    Instant at = Instant.ofEpochSecond(info.path("last_error_date").asLong());
    return at.plus(AT_EASE).isAfter(clock.instant())
        ? Optional.of(
            "Telegram cannot reach TELEGRAM_WEBHOOK_URL: "
                + info.path("last_error_message").asText())
        : Optional.empty();
  }

  private Duration register() {
    ObjectNode call =
        TelegramResponses.JSON
            .createObjectNode()
            .put("url", connection.settings().webhookUrl())
            .put(
                "secret_token",
                TelegramWebhook.WebhookSecret.of(connection.settings().token()).words());
    TelegramConnection.UPDATES.forEach(call.putArray("allowed_updates")::add);
    return switch (connection.call("setWebhook", call)) {
      case ApiResult.Answered(var _) -> {
        registered = true;
        yield Duration.ZERO;
      }
      case ApiResult.Refused(TelegramRefusal refused) -> troubled(refused);
      case ApiResult.Away(Duration by, String why) -> troubled(why, by);
      case ApiResult.Lost(String why) -> troubled(why, TROUBLED);
    };
  }

  private Duration troubled(TelegramRefusal refused) {
    return troubled(
        refused.code() == 401 || refused.code() == 404
            ? "Telegram does not accept TELEGRAM_BOT_TOKEN"
            : "Telegram refused the webhook (" + refused.description() + ")",
        TROUBLED);
  }

  private Duration troubled(String why, Duration again) {
    watermark.nothing();
    trouble = why;
    return again;
  }
}
