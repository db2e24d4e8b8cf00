package dev.bonafide.hiring.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time that everything which is asked for one candidate has together. */
public record TimeLeft(InstantSource clock, Instant end) {

  public static TimeLeft of(InstantSource clock, Duration within) {
    return new TimeLeft(clock, clock.instant().plus(within));
  }

  /**
   * What is left of it.
   *
   * @throws TrackerFailure where nothing is
   */
  Duration left() throws TrackerFailure {
    Duration left = Duration.between(clock.instant(), end);
    if (!left.isPositive()) {
      throw new TrackerFailure(TrackerTrouble.LATE);
    }
    return left;
  }

  /** Whether there is time for a pause, and for a request after it. */
  boolean allows(Duration pause) {
    return pause.compareTo(Duration.between(clock.instant(), end)) < 0;
  }
}
