package dev.bonafide.lab.bench.load;

import java.time.Duration;

/**
 * How requests are sent.
 *
 * @param concurrency how many at a time
 * @param rate how many a second; 0 for as fast as they are answered
 * @param most how many in all
 * @param longest after which no more are sent
 */
public record Pace(int concurrency, double rate, int most, Duration longest) {

  /** Each as soon as one before it was answered. */
  public static Pace closed(int concurrency, int most, Duration longest) {
    return new Pace(concurrency, 0, most, longest);
  }

  /** When a request is due, in nanoseconds from the start. */
  long due(int number) {
    return rate == 0 ? 0 : (long) (number * 1e9 / rate);
  }
}
