package dev.bonafide.telegram.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Fetches updates, one pass a call. An update is confirmed by the next pass, and only after it was
 * kept: whatever dies in between comes again, and the inbox knows it. Ids that begin again lower,
 * as after a week without updates, are followed.
 */
public final class Poller {
  private static final Duration SHORTEST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration SOMEBODY_ELSE = Duration.ofSeconds(2);
  private static final Duration CONFLICT = Duration.ofSeconds(5);

  /** Telegram chooses a new number after a week. */
  private static final Duration IDLE = Duration.ofDays(6);

  private static final int UNAUTHORISED = 401;
  private static final int TWO_POLLERS = 409;

  private final TelegramConnection connection;
  private final TelegramReceiver receiver;
  private final LeaderLock place;
  private final PollWatermark watermark;
  private final InstantSource clock;
  private final Duration wait;
  private long offset;
  private Instant heard;
  private Duration pause = SHORTEST;
  private volatile @Nullable String trouble;
  private volatile boolean standby;

  /**
   * @param wait how long Telegram waits for an update in one pass
   */
  public Poller(
      TelegramConnection connection,
      TelegramReceiver receiver,
      LeaderLock place,
      PollWatermark watermark,
      InstantSource clock,
      Duration wait) {
    this.connection = connection;
    this.receiver = receiver;
    this.place = place;
    this.watermark = watermark;
    this.clock = clock;
    this.wait = wait;
    this.heard = clock.instant();
  }

  /** Why nothing is heard; empty while all is well. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Whether another process has the place. */
  boolean isStandby() {
    return standby;
  }

  /** Fetches once and keeps what came; gives how long to pause before the next pass. */
  public Duration pass() {
    standby = !place.isMine();
    if (standby) {
      offset = 0;
      watermark.elsewhere();
      trouble = "another process listens";
      return SOMEBODY_ELSE;
    }
    watermark.here();
    if (heard.plus(IDLE).isBefore(clock.instant())) {
      offset = 0;
    }
    return switch (connection.updates(offset, wait)) {
      case ApiResult.Answered(JsonNode updates) -> keep(updates);
      case ApiResult.Refused(TelegramRefusal refused) -> refused(refused);
      case ApiResult.Away(Duration retryAfter, String why) ->
          troubled(why, retryAfter.compareTo(longer()) > 0 ? retryAfter : pause);
      case ApiResult.Lost(String why) -> troubled(why, longer());
    };
  }

  private Duration keep(JsonNode updates) {
    if (!updates.isEmpty()) {
      watermark.some();
    }
    for (JsonNode update : updates) {
      try {
        receiver.pass(update);
      } catch (RuntimeException notKept) {
        return troubled(
            "an update could not be kept (" + notKept.getClass().getSimpleName() + ")", longer());
      }
      offset = update.path("update_id").asLong() + 1;
      heard = clock.instant();
    }
    if (updates.size() < TelegramConnection.MOST_UPDATES) {
      try {
        receiver.heardAll();
      } catch (RuntimeException notNoted) {
        return troubled("the database cannot be reached", longer());
      }
      watermark.all();
    }
    trouble = null;
    pause = SHORTEST;
    return Duration.ZERO;
  }

  private Duration refused(TelegramRefusal refused) {
    if (refused.code() == TWO_POLLERS && refused.says("webhook")) {
      ApiResult<JsonNode, TelegramRefusal> _ = connection.call(DeleteWebhook.builder().build());
      return troubled("a webhook was set for this bot; it is being removed", SHORTEST);
    }
    if (refused.code() == TWO_POLLERS) {
      // What that one was told comes to no one else: it is not waited for.
      Duration later = troubled("another program is polling with the same token (409)", CONFLICT);
      watermark.all();
      return later;
    }
    return refused.code() == UNAUTHORISED || refused.code() == 404
        ? troubled("Telegram does not accept TELEGRAM_BOT_TOKEN", LONGEST)
        : troubled("Telegram refused to send updates (" + refused.code() + ")", longer());
  }

  private Duration troubled(String why, Duration until) {
    watermark.nothing();
    trouble = why;
    return until;
  }

  private Duration longer() {
    Duration now = pause;
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    return now;
  }
}
