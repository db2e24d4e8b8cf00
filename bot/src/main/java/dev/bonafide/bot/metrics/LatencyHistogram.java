package dev.bonafide.bot.metrics;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * How long something took. What is kept takes milliseconds, half of all screenings of a chat end
 * within 50 of them, and with a language model they take seconds.
 */
final class LatencyHistogram {
  private static final Duration[] BOUNDS =
      LongStream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private LatencyHistogram() {}

  static Timer.Builder of(String name, String help) {
    return Timer.builder(name).description(help).serviceLevelObjectives(BOUNDS);
  }
}
