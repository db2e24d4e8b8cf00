package dev.bonafide.testkit.discord;

import java.time.Instant;
import java.time.InstantSource;

/** Ids that tell their time, each later than the one before. */
final class Snowflakes {
  static final long EPOCH = 1_420_070_400_000L;
  private static final int SHIFT = 22;

  private final InstantSource clock;
  private long last;

  Snowflakes(InstantSource clock) {
    this.clock = clock;
  }

  synchronized long next() {
    last = Math.max(last + 1, (clock.instant().toEpochMilli() - EPOCH) << SHIFT);
    return last;
  }

  static Instant time(long id) {
    return Instant.ofEpochMilli((id >> SHIFT) + EPOCH);
  }
}
