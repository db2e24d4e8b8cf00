package dev.bonafide.bot.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sees to it that a receiver that is slow or away takes no worker from the conversations: so many
 * calls at a time, and none for a while after one that no one answered.
 */
final class CallGate {
  /** Of the sixteen workers that there usually are. */
  private static final int AT_ONCE = 4;

  private static final Duration FULL = Duration.ofSeconds(1);
  private static final Duration AWAY = Duration.ofSeconds(15);

  private int calls;
  private Instant closedUntil = Instant.MIN;

  /** Enters, or is told how long to stay away. */
  synchronized Optional<Duration> enter(Instant now) {
    if (closedUntil.isAfter(now)) {
      return Optional.of(Duration.between(now, closedUntil));
    }
    if (calls == AT_ONCE) {
      return Optional.of(FULL);
    }
    calls++;
    return Optional.empty();
  }

  /**
   * Leaves.
   *
   * @param answered whether anyone was there
   */
  synchronized void leave(boolean answered, Instant now) {
    calls--;
    closedUntil = answered ? Instant.MIN : now.plus(AWAY);
  }
}
