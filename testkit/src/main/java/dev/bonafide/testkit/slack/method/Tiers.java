package dev.bonafide.testkit.slack.method;

import dev.bonafide.testkit.slack.workspace.Switches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a method may be called a minute in a workspace, as Slack documents its tiers; what it
 * refuses does not count.
 */
public final class Tiers {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Map<String, Integer> MOST =
      Map.of(
          "chat.update", 50,
          "conversations.history", 50,
          "conversations.info", 50,
          "conversations.list", 20,
          "conversations.members", 100,
          "conversations.open", 50,
          "conversations.replies", 50,
          "files.info", 100,
          "users.info", 100);

  private final InstantSource clock;
  private final Switches switches;
  private final Map<String, Deque<Instant>> calls = new HashMap<>();

  public Tiers(InstantSource clock, Switches switches) {
    this.clock = clock;
    this.switches = switches;
  }

  /**
   * Counts one call against its tier.
   *
   * @throws Limited when it was too much
   */
  public synchronized void take(String team, String method) {
    if (!switches.isTiered() || !MOST.containsKey(method)) {
      return;
    }
    Instant now = clock.instant();
    Deque<Instant> last = calls.computeIfAbsent(team + "/" + method, _ -> new ArrayDeque<>());
    while (!last.isEmpty() && !last.getFirst().plus(MINUTE).isAfter(now)) {
      last.remove();
    }
    if (last.size() >= MOST.get(method)) {
      throw new Limited((int) Duration.between(now, last.getFirst().plus(MINUTE)).toSeconds() + 1);
    }
    last.add(now);
  }
}
