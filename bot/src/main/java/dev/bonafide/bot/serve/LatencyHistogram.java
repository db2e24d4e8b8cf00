package dev.bonafide.bot.serve;

import java.time.Duration;

/**
 * How long something took, as a Prometheus histogram in seconds. Half of all screenings of a chat
 * end in the first bucket; with a language model they take seconds. Safe for several threads.
 */
final class LatencyHistogram {
  private static final double[] BOUNDS = {0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60};

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

  synchronized void write(PrometheusText text, String name, String help) {
    text.head(name, "histogram", help);
    for (int bound = 0; bound < BOUNDS.length; bound++) {
      text.sample(name + "_bucket", "le=\"" + BOUNDS[bound] + "\"", counts[bound]);
    }
    text.sample(name + "_bucket", "le=\"+Inf\"", count);
    text.sample(name + "_sum", "", seconds(sum));
    text.sample(name + "_count", "", count);
  }

  private static double seconds(Duration some) {
    return some.toNanos() / 1e9;
  }
}
