package dev.bonafide.telegram;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.telegram.api.MessageCalls;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.inbound.PollWatermark;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Drafts, which show in a private chat how far a screening is while a language model reads, with a
 * button that stops it. They are no messages: Telegram takes them away by itself, and every answer
 * is the same without them. So one that it turns away is dropped, and none is sent as long as it
 * asks the bot to slow down.
 */
public final class Drafts {
  /** How often one is sent again: Telegram shows it for thirty seconds. */
  public static final Duration AGAIN = Duration.ofSeconds(20);

  private final TelegramConnection connection;
  private final PollWatermark watermark;
  private final InstantSource clock;
  private final Duration again;
  private final FollowedScreenings<ShownDraft> screenings = new FollowedScreenings<>();
  private volatile Instant quiet = Instant.MIN;

  /**
   * @param again how often one is sent again as long as it is true
   */
  public Drafts(
      TelegramConnection connection, PollWatermark watermark, InstantSource clock, Duration again) {
    this.connection = connection;
    this.watermark = watermark;
    this.clock = clock;
    this.again = again;
  }

  /** Screenings that someone may stop. */
  public FollowedScreenings<?> screenings() {
    return screenings;
  }

  /**
   * Works on what someone brings to their private chat, which is stopped by its own draft alone.
   */
  UnitOfWork during(PrivateChatRequest request, Supplier<UnitOfWork> work) {
    int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    TelegramPlace place = TelegramPlace.of(request.receipt().address());
    screenings.expect(
        request.receipt(),
        Integer.toString(number),
        new ShownDraft(this, place, number, new Phrases(request.book())));
    return screenings.during(request.receipt(), work);
  }

  Duration again() {
    return again;
  }

  /**
   * Shows one, unless Telegram has to be left alone. The button stands there only where this
   * process hears of it.
   *
   * @param going whether its screening goes on, and can be stopped
   * @return whether it makes sense to send it again
   */
  boolean show(TelegramPlace place, int number, String text, boolean going) {
    if (clock.instant().isBefore(quiet)) {
      return false;
    }
    boolean stops = going && !watermark.isElsewhere();
    return switch (connection.call(
        MessageCalls.DRAFT, MessageCalls.draft(place, number, text, stops))) {
      case ApiResult.Answered(var _), ApiResult.Lost(var _) -> true;
      case ApiResult.Refused(var _) -> false;
      case ApiResult.Away(Duration by, String _) -> {
        quiet = clock.instant().plus(by);
        yield false;
      }
    };
  }
}
