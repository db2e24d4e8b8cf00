package dev.bonafide.bench.peer;

import dev.bonafide.bench.load.Timings;
import java.time.Duration;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param processor the time of a processor that the peer took for all answers
 */
record Row(String peer, int concurrency, Timings timings, Duration processor) {
  static final String HEAD =
      """
      | who looks | at a time | CPU ms a message | p50 ms | p90 ms | p99 ms | longest ms | messages a second | answers checked |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: |
      """;

  String markdown() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.2f | %.2f | %.2f | %.1f | %.0f | %d |%n",
        peer,
        concurrency,
        processor.toNanos() / 1e6 / timings.answered(),
        timings.percentile(50),
        timings.percentile(90),
        timings.percentile(99),
        timings.percentile(100),
        timings.throughput(),
        timings.answered());
  }
}
