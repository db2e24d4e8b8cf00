package dev.bonafide.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Channels in which the bot may not do what it should: left alone for a while, and told of. */
public final class Barred {
  static final Duration PAUSE = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Map<Long, Bar> bars = new ConcurrentHashMap<>();

  public Barred(InstantSource clock) {
    this.clock = clock;
  }

  private record Bar(String why, Instant until) {}

  boolean isBarred(long channel) {
    Bar bar = bars.get(channel);
    return bar != null && clock.instant().isBefore(bar.until());
  }

  String why(long channel) {
    Bar bar = bars.get(channel);
    return bar == null ? "" : bar.why();
  }

  void bar(long channel, String why) {
    bars.put(channel, new Bar(why, clock.instant().plus(PAUSE)));
  }

  void open(long channel) {
    bars.remove(channel);
  }

  /** What admins should mend, a line for each channel. */
  public List<String> troubles() {
    return bars.entrySet().stream()
        .map(one -> "in channel %d %s".formatted(one.getKey(), one.getValue().why()))
        .sorted()
        .toList();
  }
}
