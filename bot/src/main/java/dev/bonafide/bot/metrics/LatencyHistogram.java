package dev.bonafide.bot.metrics;

import java.time.Duration;

/**
 * How long something took, as a Prometheus histogram in seconds. What is kept takes milliseconds,
 * half of all screenings of a chat end within 50 of them, and with a language model they take
 * seconds. Safe for several threads.
 */
final class LatencyHistogram {
  private static final double[] BOUNDS = {
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60
  };

  private final long[] counts = new long[BOUNDS.length];
  private long count;
  private Duration sum = Duration.ZERO;

  synchronized void record(Duration took) {
    for (int bound = 0; bound < BOUNDS.length; bound++) {
      if (seconds(took) <= BOUNDS[bound]) {
        counts[bound]++;
      }
    }
    count++;
    sum = sum.plus(took);
  }

  /**
   * Its samples, below a head of type histogram.
   *
   * @param labels such as {@code step="keep"}; empty where it has none
   */
  synchronized void write(PrometheusText text, String name, String labels) {
    String before = labels.isEmpty() ? "" : labels + ",";
    for (int bound = 0; bound < BOUNDS.length; bound++) {
      text.sample(name + "_bucket", before + "le=\"" + BOUNDS[bound] + "\"", counts[bound]);
    }
    text.sample(name + "_bucket", before + "le=\"+Inf\"", count);
    text.sample(name + "_sum", labels, seconds(sum));
    text.sample(name + "_count", labels, count);
  }

  private static double seconds(Duration some) {
    return some.toNanos() / 1e9;
  }
}
