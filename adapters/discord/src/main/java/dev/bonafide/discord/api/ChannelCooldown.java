package dev.bonafide.discord.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Channels in which the bot may not do what it should: left alone for a while, and told of. */
public final class ChannelCooldown {
  public static final Duration PAUSE = Duration.ofMinutes(10);

  /** So long after its end it is told of: no one may have tried again. */
  private static final Duration TOLD = Duration.ofDays(1);

  private final InstantSource clock;
  private final Map<Long, Bar> bars = new ConcurrentHashMap<>();

  public ChannelCooldown(InstantSource clock) {
    this.clock = clock;
  }

  private record Bar(String why, Instant until) {}

  public boolean isBarred(long channel) {
    Bar bar = bars.get(channel);
    return bar != null && clock.instant().isBefore(bar.until());
  }

  public String why(long channel) {
    Bar bar = bars.get(channel);
    return bar == null ? "" : bar.why();
  }

  public void bar(long channel, String why) {
    bars.put(channel, new Bar(why, clock.instant().plus(PAUSE)));
  }

  public void open(long channel) {
    bars.remove(channel);
  }

  /** What admins should fix, a line for each channel. */
  public List<String> troubles() {
    Instant now = clock.instant();
    return bars.entrySet().stream()
        .filter(one -> now.isBefore(one.getValue().until().plus(TOLD)))
        .map(one -> "in channel %d %s".formatted(one.getKey(), one.getValue().why()))
        .sorted()
        .toList();
  }
}
