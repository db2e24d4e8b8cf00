package dev.bonafide.telegram;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps all that is said together below what Telegram takes: thirty messages a second. Whoever came
 * first goes first, so that no chat waits for another's many messages.
 */
final class Pace {
  private static final long APART = TimeUnit.SECONDS.toNanos(1) / 27;

  /** As many at once as were saved up in a quiet time. */
  private static final int SAVED = 2;

  private final Semaphore turn = new Semaphore(1, true);
  private long next = System.nanoTime();

  /** Returns when it may be said. */
  void await() {
    turn.acquireUninterruptibly();
    try {
      long now = System.nanoTime();
      next = Math.max(next, now - SAVED * APART) + APART;
      for (long left = next - now; left > 0; left = next - System.nanoTime()) {
        LockSupport.parkNanos(Math.min(left, Duration.ofSeconds(1).toNanos()));
      }
    } finally {
      turn.release();
    }
  }
}
