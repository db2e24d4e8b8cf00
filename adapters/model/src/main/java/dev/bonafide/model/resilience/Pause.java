package dev.bonafide.model.resilience;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits. */
@FunctionalInterface
public interface Pause {
  Pause REAL = wait -> TimeUnit.NANOSECONDS.sleep(wait.toNanos());

  void of(Duration wait) throws InterruptedException;
}
