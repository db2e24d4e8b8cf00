package dev.bonafide.testkit.slack.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Leave to open a window: good for three seconds, and once. */
public final class Triggers {
  private static final Duration GOOD = Duration.ofSeconds(3);

  private final InstantSource clock;
  private final Map<String, Instant> issued = new ConcurrentHashMap<>();
  private final Map<String, Boolean> used = new ConcurrentHashMap<>();
  private final Map<String, String> users = new ConcurrentHashMap<>();

  public Triggers(InstantSource clock) {
    this.clock = clock;
  }

  public String issue(String user) {
    String trigger = "12466734323.1395872398." + UUID.randomUUID().toString().replace("-", "");
    issued.put(trigger, clock.instant());
    users.put(trigger, user);
    return trigger;
  }

  /**
   * Takes it; gives whose it is.
   *
   * @throws Refusal as Slack gives it
   */
  public String take(String trigger) {
    Instant at = issued.get(trigger);
    if (at == null) {
      throw new Refusal("invalid_trigger_id");
    }
    if (used.putIfAbsent(trigger, true) != null) {
      throw new Refusal("exchanged_trigger_id");
    }
    if (at.plus(GOOD).isBefore(clock.instant())) {
      throw new Refusal("expired_trigger_id");
    }
    return users.getOrDefault(trigger, "");
  }
}
