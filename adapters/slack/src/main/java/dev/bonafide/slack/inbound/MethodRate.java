package dev.bonafide.slack.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast one method is called in one workspace: so often a minute, and not while Slack waits. If
 * Slack takes fewer, as from apps outside its marketplace, that many are called, and more tried
 * again only after a while: what it refuses may count against the bot.
 */
final class MethodRate {
  /** Slack counts by the minute; a second for clocks that are apart. */
  private static final Duration MINUTE = Duration.ofSeconds(61);

  private static final int BELIEVED = 30;

  private final int usual;
  private final List<Instant> calls = new ArrayList<>();
  private Instant held = Instant.EPOCH;
  private int most;
  private int since;

  /**
   * A pace no one has taken a step at yet.
   *
   * @param usual calls a minute
   */
  MethodRate(int usual) {
    this.usual = usual;
    this.most = usual;
  }

  /** How long until the next call; zero where it may be made now. */
  Duration left(Instant now) {
    int full = calls.size() - most;
    Instant free = full < 0 ? held : later(held, calls.get(full).plus(MINUTE));
    return now.isBefore(free) ? Duration.between(now, free) : Duration.ZERO;
  }

  void called(Instant now) {
    calls.removeIf(call -> !call.plus(MINUTE).isAfter(now));
    calls.add(now);
    since++;
    if (since > BELIEVED) {
      most = usual;
    }
  }

  /** Slack did not take the last call, and wants none for so long. */
  void refused(Instant now, Duration by) {
    calls.removeLast();
    most = Math.clamp(calls.size(), 1, usual);
    since = 0;
    hold(now, by);
  }

  /** No call is made for so long. */
  void hold(Instant now, Duration by) {
    held = later(held, now.plus(by));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
