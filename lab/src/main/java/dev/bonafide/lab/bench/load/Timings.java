package dev.bonafide.lab.bench.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long requests waited.
 *
 * @param sorted nanoseconds of each that was answered as it should be, the shortest first
 * @param failures how many were not, by what was wrong
 * @param took nanoseconds from the first to the last
 */
public record Timings(List<Long> sorted, Map<String, Integer> failures, long took) {
  public Timings {
    sorted = List.copyOf(sorted);
    failures = Map.copyOf(failures);
  }

  public int answered() {
    return sorted.size();
  }

  public int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Milliseconds that so many in a hundred did not exceed; 100 for the longest. */
  public double percentile(int percent) {
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, rank - 1)) / 1e6;
  }

  /** Answers in a second of the clock. */
  public double throughput() {
    return sorted.size() / (took / 1e9);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d answered  %.0f a second  p50 %.2f ms  p90 %.2f ms  p99 %.2f ms  longest %.2f ms"
            + "  %d failed %s",
        answered(),
        throughput(),
        percentile(50),
        percentile(90),
        percentile(99),
        percentile(100),
        failed(),
        failures.isEmpty() ? "" : failures);
  }
}
