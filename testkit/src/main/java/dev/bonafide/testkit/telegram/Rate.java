package dev.bonafide.testkit.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** How much a bot may say in a second; the platform's own number is not published as a law. */
final class Rate {
  private static final Set<String> SAYING =
      Set.of(
          "sendmessage",
          "senddocument",
          "sendmessagedraft",
          "editmessagetext",
          "editephemeralmessagetext",
          "setmessagereaction");
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Deque<Instant> lately = new ArrayDeque<>();
  private int most = Integer.MAX_VALUE;

  Rate(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void allow(int messages) {
    most = messages;
  }

  /** Refuses what is too much. */
  synchronized void count(String method) {
    if (!SAYING.contains(method)) {
      return;
    }
    Instant now = clock.instant();
    lately.removeIf(one -> !one.plus(SECOND).isAfter(now));
    if (lately.size() >= most) {
      throw Refused.pause(1);
    }
    lately.add(now);
  }
}
