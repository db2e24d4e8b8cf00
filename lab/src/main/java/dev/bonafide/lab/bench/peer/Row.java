package dev.bonafide.lab.bench.peer;

import dev.bonafide.lab.bench.load.Timings;
import java.time.Duration;
import java.util.Locale;

/**
 * A line of a table.
 *
 * @param what who looks, or what is looked at
 * @param processor the time of a processor that was taken for all answers
 */
public record Row(String what, int concurrency, Timings timings, Duration processor) {
  public static final String HEAD =
      """
      | what | at a time | CPU ms a message | p50 ms | p90 ms | p99 ms | longest ms | messages a second | answers |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: |
      """;

  /** With its line's end. */
  public String markdown() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.2f | %.2f | %.2f | %.1f | %.0f | %d |%n",
        what,
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
