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
      Map.ofEntries(
          Map.entry("chat.update", 50),
          Map.entry("conversations.history", 50),
          Map.entry("conversations.info", 50),
          Map.entry("conversations.list", 20),
          Map.entry("conversations.members", 100),
          Map.entry("conversations.open", 50),
          Map.entry("conversations.replies", 50),
          Map.entry("files.completeUploadExternal", 100),
          Map.entry("files.delete", 50),
          Map.entry("files.getUploadURLExternal", 100),
          Map.entry("files.info", 100),
          Map.entry("files.list", 50),
          Map.entry("users.info", 100));

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
