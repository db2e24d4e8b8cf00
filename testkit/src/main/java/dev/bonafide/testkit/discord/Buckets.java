package dev.bonafide.testkit.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Five messages in five seconds a channel, once that is switched on. */
final class Buckets {
  static final int MOST = 5;

  private static final Duration WINDOW = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new HashMap<>();
  volatile boolean strict;

  Buckets(InstantSource clock) {
    this.clock = clock;
  }

  /** What is left after a call. */
  record Bucket(int left, Instant until) {

    double seconds(Instant now) {
      return Math.max(0, Duration.between(now, until).toMillis() / 1_000.0);
    }
  }

  /**
   * Counts a call.
   *
   * @throws Refused once nothing is left
   */
  synchronized Bucket take(Call call) {
    Instant now = clock.instant();
    String key = call.route() + call.arguments().stream().findFirst().orElse("");
    Bucket before = buckets.get(key);
    Bucket open =
        before == null || !before.until().isAfter(now)
            ? new Bucket(MOST, now.plus(WINDOW))
            : before;
    if (!strict || !call.route().equals("POST channels/{id}/messages")) {
      return open;
    }
    if (open.left() == 0) {
      throw Refused.pause(open.seconds(now));
    }
    Bucket after = new Bucket(open.left() - 1, open.until());
    buckets.put(key, after);
    return after;
  }
}
