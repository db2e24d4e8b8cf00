package dev.bonafide.telegram.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.Hmac;
import dev.bonafide.chat.api.RecurringTask;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramResponses;
import dev.bonafide.telegram.api.TelegramSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hears what is said to the bot in Telegram over HTTP: the same updates as by polling, through the
 * same door. A call without the secret is refused before anything is parsed. What could not be kept
 * is answered with 500, and Telegram brings it again, for a day.
 */
public final class TelegramWebhook implements AutoCloseable {
  public static final String PATH = TelegramSettings.WEBHOOK_PATH;

  private static final int WELL = 200;
  private static final int UNSIGNED = 401;
  private static final int NO_POST = 405;
  private static final int NOT_KEPT = 500;

  private final TelegramConnection connection;
  private final WebhookSecret secret;
  private final TelegramReceiver receiver;
  private final PollWatermark watermark;
  private final Registration registration;
  private final RecurringTask keeper = new RecurringTask("telegram-webhook", this::turn);
  private boolean known;

  public TelegramWebhook(
      TelegramConnection connection,
      TelegramReceiver receiver,
      PollWatermark watermark,
      InstantSource clock) {
    this.connection = connection;
    this.secret = WebhookSecret.of(connection.settings().token());
    this.receiver = receiver;
    this.watermark = watermark;
    this.registration = new Registration(connection, receiver, watermark, clock);
  }

  /** Tells Telegram where to call; returns at once. */
  public void start() {
    keeper.start();
  }

  /** Why nothing is heard; empty while all is well. */
  public Optional<String> trouble() {
    return registration.trouble();
  }

  /**
   * Takes one call; never throws for what it holds.
   *
   * @param headers by their names in lower case
   * @return the status that is answered
   */
  public int accept(String method, Map<String, String> headers, String body) {
    if (!method.equals("POST")) {
      return NO_POST;
    }
    if (!secret.is(headers.get(WebhookSecret.HEADER))) {
      return UNSIGNED;
    }
    try {
      JsonNode update = TelegramResponses.JSON.readTree(body);
      if (update != null && update.isObject()) {
        receiver.pass(update);
      }
      return WELL;
    } catch (JsonProcessingException noUpdate) {
      return WELL;
    } catch (RuntimeException notKept) {
      // What follows may come before what is brought again.
      watermark.nothing();
      keeper.wake();
      return NOT_KEPT;
    }
  }

  private Duration turn() {
    Duration pause = registration.look();
    known = known || (registration.trouble().isEmpty() && Menu.tell(connection));
    return pause;
  }

  @Override
  public void close() {
    keeper.close();
    connection.close();
  }

  /**
   * Secret that Telegram sends with each call of a webhook, so that no one else can make one. It
   * follows from the token, which it does not tell: every process on one token has the same.
   */
  public record WebhookSecret(String words) {
    /** The header, in lower case. */
    public static final String HEADER = "x-telegram-bot-api-secret-token";

    public static WebhookSecret of(String token) {
      return new WebhookSecret(Hmac.hex(token, "bonafide webhook"));
    }

    boolean is(@Nullable String said) {
      return said != null && Hmac.isSame(words, said);
    }

    @Override
    public String toString() {
      return "WebhookSecret";
    }
  }
}
