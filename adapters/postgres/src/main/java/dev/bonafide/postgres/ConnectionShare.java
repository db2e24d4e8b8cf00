package dev.bonafide.postgres;

import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part of a pool's connections that some of its users have, so that others find one, too. */
final class ConnectionShare {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Semaphore free;
  private final Duration longestWait;

  /**
   * @param connections that are in use at a time
   * @param longestWait for one of them
   */
  ConnectionShare(int connections, Duration longestWait) {
    this.free = new Semaphore(connections, true);
    this.longestWait = longestWait;
  }

  /**
   * Runs work that takes one connection, in its turn.
   *
   * @throws Unreachable if its turn does not come in time
   */
  <T extends @Nullable Object> T during(Supplier<T> work) {
    if (!acquired()) {
      throw new Unreachable("the database", PAUSE);
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean acquired() {
    try {
      return free.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether someone waits for their turn. */
  boolean isAwaited() {
    return free.hasQueuedThreads();
  }
}
