package dev.bonafide.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass. */
@FunctionalInterface
public interface Waiting {
  /** Lets real time pass. */
  Waiting REAL = time -> TimeUnit.NANOSECONDS.sleep(time.toNanos());

  /**
   * Waits.
   *
   * @throws InterruptedException if the work is stopped meanwhile
   */
  void pass(Duration time) throws InterruptedException;
}
