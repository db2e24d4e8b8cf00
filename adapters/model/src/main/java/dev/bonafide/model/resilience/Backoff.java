package dev.bonafide.model.resilience;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before asking again: twice as long each time, and by chance up to half longer,
 * so that those who were turned away together do not come back together.
 *
 * @param retries how often it is asked again at most
 * @param chance from 0 to 1
 */
public record Backoff(int retries, DoubleSupplier chance) {
  private static final Duration FIRST = Duration.ofMillis(500);

  /**
   * The wait after a failure.
   *
   * @param failures so far, at least one
   * @param asked what the provider wants; never less than that
   */
  Duration after(int failures, Duration asked) {
    long ours = FIRST.toMillis() << Math.min(failures - 1, 10);
    Duration wait = Duration.ofMillis(ours + (long) (ours * chance.getAsDouble() / 2));
    return asked.compareTo(wait) > 0 ? asked : wait;
  }
}
