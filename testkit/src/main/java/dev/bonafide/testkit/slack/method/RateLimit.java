package dev.bonafide.testkit.slack.method;

import dev.bonafide.testkit.slack.workspace.Switches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** About one message a second in each channel, with a few at once let through. */
public final class RateLimit {
  private static final int BURST = 5;

  private final InstantSource clock;
  private final Switches switches;
  private final Map<String, Instant> paidUntil = new HashMap<>();

  public RateLimit(InstantSource clock, Switches switches) {
    this.clock = clock;
    this.switches = switches;
  }

  /**
   * @throws Limited when it was too much
   */
  void take(String channel) {
    if (!switches.isLimited()) {
      return;
    }
    Instant now = clock.instant();
    Instant paid = paidUntil.getOrDefault(channel, now);
    Instant next = (paid.isBefore(now) ? now : paid).plusSeconds(1);
    if (next.isAfter(now.plusSeconds(BURST))) {
      throw new Limited((int) Math.max(1, Duration.between(now, next).toSeconds() - BURST + 1));
    }
    paidUntil.put(channel, next);
  }
}
