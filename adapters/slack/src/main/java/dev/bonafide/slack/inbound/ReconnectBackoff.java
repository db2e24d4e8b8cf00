package dev.bonafide.slack.inbound;

import java.time.Duration;

/**
 * How long to wait before another line is asked for, where Slack gives none as too many were asked
 * for. It says how long; but it counts by the minute, perhaps also what it refuses, so a caller
 * that is refused again after waiting as told leaves a whole minute free.
 */
final class ReconnectBackoff {
  private static final int BELIEVED = 2;
  private static final Duration MINUTE = Duration.ofSeconds(61);

  private int refused;
  private Duration wait = Duration.ZERO;

  /** Slack asked to wait. */
  void asked(Duration asked) {
    refused++;
    wait = refused < BELIEVED || asked.compareTo(MINUTE) > 0 ? asked : MINUTE;
  }

  /** It did not. */
  void lifted() {
    refused = 0;
    wait = Duration.ZERO;
  }

  Duration await() {
    return wait;
  }
}
