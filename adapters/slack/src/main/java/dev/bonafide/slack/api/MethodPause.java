package dev.bonafide.slack.api;

import java.time.Duration;
import java.time.Instant;

/**
 * How long no one calls what Slack lets no one call. It says for how long; but it counts by the
 * minute, perhaps also what it refuses, so a caller that is refused again after waiting as told
 * waits twice as long each time, up to a minute.
 */
final class MethodPause {
  private static final Duration MINUTE = Duration.ofSeconds(61);
  private static final int DOUBLINGS = 6;

  private Instant until = Instant.EPOCH;
  private int refused;

  /** How much of it is left; zero where there is none. */
  synchronized Duration left(Instant now) {
    return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
  }

  /**
   * Slack asked to wait.
   *
   * @param began when the call was made that it refused: one that was on its way when another was
   *     refused says nothing new
   */
  synchronized void asked(Instant began, Instant now, Duration asked) {
    if (!began.isBefore(until)) {
      refused = Math.min(refused + 1, DOUBLINGS + 1);
    }
    Duration doubled = Duration.ofSeconds(1L << Math.max(0, refused - 1));
    Duration least = doubled.compareTo(MINUTE) > 0 ? MINUTE : doubled;
    Instant end = now.plus(asked.compareTo(least) > 0 ? asked : least);
    until = end.isAfter(until) ? end : until;
  }

  /** Slack answered a call. */
  synchronized void lifted(Instant began) {
    if (!began.isBefore(until)) {
      refused = 0;
    }
  }
}
