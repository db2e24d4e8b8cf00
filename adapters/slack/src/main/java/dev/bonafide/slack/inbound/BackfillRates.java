package dev.bonafide.slack.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How fast gaps are read, each sort of them in each workspace at a pace of its own. */
final class BackfillRates {
  private static final Duration FAILED = Duration.ofSeconds(5);
  private static final int DOUBLINGS = 3;
  private static final int ANSWERS_FIRST = 3;

  /** Calls a minute: of the 20 lists and the 50 of the others some are left to answers. */
  private static final Map<Gap.Sort, Integer> MOST =
      Map.of(Gap.Sort.LIST, 15, Gap.Sort.CHANNEL, 40, Gap.Sort.THREAD, 20);

  private final InstantSource clock;
  private final Map<Sort, MethodRate> paces = new HashMap<>();

  private record Sort(String team, Gap.Sort of) {}

  BackfillRates(InstantSource clock) {
    this.clock = clock;
  }

  private MethodRate of(Gap gap) {
    return paces.computeIfAbsent(
        new Sort(gap.place().team(), gap.sort()),
        sort -> new MethodRate(MOST.getOrDefault(sort.of(), 1)));
  }

  /** How long until a gap may be read; zero where that is now. */
  Duration left(Gap gap) {
    return of(gap).left(clock.instant());
  }

  void called(Gap gap) {
    of(gap).called(clock.instant());
  }

  /** Slack took no call of its sort just now, and wants none for so long. */
  void refused(Gap gap, Duration by) {
    // For people who wait for an answer, threads are read too, and they come first.
    Duration wait = gap.sort() == Gap.Sort.THREAD ? by.multipliedBy(ANSWERS_FIRST) : by;
    of(gap).refused(clock.instant(), wait);
  }

  /** Nothing of its sort is read for so long. */
  void hold(Gap gap, Duration by) {
    of(gap).hold(clock.instant(), by);
  }

  /** Slack failed to answer: the longer, the oftener it did. */
  void failed(Gap gap) {
    hold(gap, FAILED.multipliedBy(1L << Math.min(gap.failures(), DOUBLINGS)));
  }

  /**
   * Pace at which one method is called in one workspace: so often a minute, and not while Slack
   * waits. If Slack takes fewer, as from apps outside its marketplace, that many are called, and
   * more tried again only after a while: what it refuses may count against the bot.
   */
  static final class MethodRate {
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

    /** Time until the next call; zero where it may be made now. */
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
}
