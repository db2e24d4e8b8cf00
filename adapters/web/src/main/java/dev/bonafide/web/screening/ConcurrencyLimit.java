package dev.bonafide.web.screening;

import dev.bonafide.web.Bounds;
import dev.bonafide.web.problem.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many through at a time; some more wait, for a while; others are told to come back. Large
 * cases leave a place for the small ones.
 */
public final class ConcurrencyLimit {
  /** Who waits is asked so often whether they still do. */
  private static final long SLICE = Duration.ofMillis(100).toNanos();

  private final Semaphore places;
  private final Semaphore working;
  private final Semaphore large;
  private final Bounds bounds;
  private final Duration patience;

  /**
   * @param bounds how many work and wait, and how long one may work
   * @param patience for which one waits
   */
  public ConcurrencyLimit(Bounds bounds, Duration patience) {
    this.bounds = bounds;
    this.patience = patience;
    this.places = new Semaphore(bounds.atOnce() + bounds.waiting());
    this.working = new Semaphore(bounds.atOnce(), true);
    this.large = new Semaphore(Math.max(1, bounds.atOnce() - 1), true);
  }

  /**
   * Takes a place at once, for as long as a request is being read and worked on.
   *
   * @throws Problem where all places are taken
   */
  public Place enter() {
    if (!places.tryAcquire()) {
      throw busy();
    }
    return places::release;
  }

  /**
   * Works when it is its turn, as long as the caller waits and the time lasts.
   *
   * @param size bytes of what is worked on
   * @throws Problem where its turn does not come, or the work takes too long
   */
  public <T> T pass(Caller caller, long size, Supplier<T> work) {
    long until = System.nanoTime() + patience.toNanos();
    boolean isLarge = size > Bounds.LARGE;
    if (isLarge) {
      await(large, caller, until);
    }
    try {
      await(working, caller, until);
      try {
        return new Task<>(work, caller, bounds.deadline()).result();
      } finally {
        working.release();
      }
    } finally {
      if (isLarge) {
        large.release();
      }
    }
  }

  private void await(Semaphore turn, Caller caller, long until) {
    try {
      while (!turn.tryAcquire(SLICE, TimeUnit.NANOSECONDS)) {
        if (caller.isGone() || System.nanoTime() - until > 0) {
          throw busy();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private Problem busy() {
    int seconds = (int) Math.max(1, patience.toSeconds() / 2);
    return new Problem(
        429, "Other cases are being screened; try again in " + seconds + " seconds.", seconds);
  }

  /** A place among those who work or wait; left when closed. */
  @FunctionalInterface
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }
}
