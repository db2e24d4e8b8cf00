package dev.bonafide.web.screening;

import dev.bonafide.web.problem.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many through at a time; some more wait, for a while; others are told to come back. */
public final class Turnstile {
  private final Semaphore places;
  private final Semaphore working;
  private final Duration patience;

  /**
   * @param atOnce who work at a time
   * @param waiting who may wait beside them
   * @param patience for which they do
   */
  public Turnstile(int atOnce, int waiting, Duration patience) {
    this.places = new Semaphore(atOnce + waiting);
    this.working = new Semaphore(atOnce, true);
    this.patience = patience;
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
   * Works when it is its turn.
   *
   * @throws Problem where that takes too long
   */
  public <T> T pass(Supplier<T> work) {
    boolean inTime;
    try {
      inTime = working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    if (!inTime) {
      throw busy();
    }
    try {
      return work.get();
    } finally {
      working.release();
    }
  }

  private Problem busy() {
    int seconds = (int) Math.max(1, patience.toSeconds() / 2);
    return new Problem(
        429, "Others are being screened; try again in " + seconds + " seconds.", seconds);
  }

  /** A place among those who work or wait; left when closed. */
  @FunctionalInterface
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }
}
