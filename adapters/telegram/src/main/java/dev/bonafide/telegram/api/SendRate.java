package dev.bonafide.telegram.api;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Keeps all that is said together below what Telegram takes: thirty messages a second. Whoever asks
 * first speaks first, so that no chat waits for another's many messages.
 */
public final class SendRate {
  private static final long APART = TimeUnit.SECONDS.toNanos(1) / 27;

  /** As many at once as were saved up in a quiet time. */
  private static final int SAVED = 2;

  private final LongSupplier clock;
  private final LongConsumer pause;
  private long last;

  public SendRate() {
    this(System::nanoTime, LockSupport::parkNanos);
  }

  /**
   * One with a time of its own.
   *
   * @param clock in nanoseconds
   * @param pause lets so many nanoseconds go by, or fewer
   */
  SendRate(LongSupplier clock, LongConsumer pause) {
    this.clock = clock;
    this.pause = pause;
    this.last = clock.getAsLong();
  }

  /** Returns when it may be said. */
  public void await() {
    long turn = turn();
    for (long left = turn - clock.getAsLong(); left > 0; left = turn - clock.getAsLong()) {
      pause.accept(left);
    }
  }

  /** Gives the next free time away. */
  private synchronized long turn() {
    last = Math.max(last, clock.getAsLong() - SAVED * APART) + APART;
    return last;
  }
}
