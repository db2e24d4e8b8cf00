package dev.bonafide.chat.api;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Keeps calls apart, so that all together stay below what a platform takes. Callers go in the order
 * in which they ask, so that no one waits for another's many calls.
 */
public final class RateLimiter {
  private final long apart;
  private final int burst;
  private final LongSupplier clock;
  private final LongConsumer pause;
  private long last;

  /**
   * One that waits by the machine's clock.
   *
   * @param perSecond calls a second
   * @param burst calls that may go at once after a quiet time; 1 or more
   */
  public RateLimiter(int perSecond, int burst) {
    this(perSecond, burst, System::nanoTime, LockSupport::parkNanos);
  }

  /**
   * One with a time of its own.
   *
   * @param clock in nanoseconds
   * @param pause lets so many nanoseconds go by, or fewer
   */
  public RateLimiter(int perSecond, int burst, LongSupplier clock, LongConsumer pause) {
    this.apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.burst = burst;
    this.clock = clock;
    this.pause = pause;
    this.last = clock.getAsLong();
  }

  /** Returns when the call may be made. */
  public void await() {
    long turn = turn();
    for (long left = turn - clock.getAsLong(); left > 0; left = turn - clock.getAsLong()) {
      pause.accept(left);
    }
  }

  /** Gives the next free time away. */
  private synchronized long turn() {
    last = Math.max(last, clock.getAsLong() - burst * apart) + apart;
    return last;
  }
}
