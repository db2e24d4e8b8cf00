package dev.bonafide.testkit.slack.method;

import dev.bonafide.testkit.slack.workspace.Switches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * What an app may read of conversations that is distributed outside the Marketplace: one call a
 * minute of each method, and 15 messages at most.
 */
public final class Ration {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int PAGE = 15;

  private final InstantSource clock;
  private final Switches switches;
  private final Map<String, Instant> last = new HashMap<>();

  public Ration(InstantSource clock, Switches switches) {
    this.clock = clock;
    this.switches = switches;
  }

  /**
   * @throws Limited when it was too much
   */
  void take(String method) {
    if (!switches.isRationed()) {
      return;
    }
    Instant now = clock.instant();
    Instant next = last.getOrDefault(method, Instant.EPOCH).plus(MINUTE);
    if (next.isAfter(now)) {
      throw new Limited((int) Duration.between(now, next).toSeconds() + 1);
    }
    last.put(method, now);
  }

  int page(int asked) {
    return switches.isRationed() ? Math.min(asked, PAGE) : asked;
  }
}
