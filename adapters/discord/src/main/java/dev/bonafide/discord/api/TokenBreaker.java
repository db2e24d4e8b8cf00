package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import java.time.Duration;

/**
 * Stops calling when Discord says again and again that it does not know the bot: it shuts those out
 * who are refused ten thousand times in ten minutes. After a pause it is tried again.
 */
final class TokenBreaker {
  static final Duration PAUSE = Duration.ofMinutes(5);
  private static final int MOST = 5;

  private int refused;
  private long until = System.nanoTime();

  synchronized boolean isOpen() {
    return until - System.nanoTime() > 0;
  }

  /**
   * Takes an outcome in. An interaction's own token may be over; that says nothing of the bot's.
   */
  synchronized void learn(ApiResult<?, DiscordRefusal> outcome) {
    if (outcome instanceof ApiResult.Refused(DiscordRefusal(int status, int code))
        && status == 401
        && code != Code.TOKEN_OVER) {
      refused++;
      if (refused >= MOST) {
        refused = 0;
        until = System.nanoTime() + PAUSE.toNanos();
      }
    } else if (outcome instanceof ApiResult.Answered<?, ?>) {
      refused = 0;
    }
  }
}
