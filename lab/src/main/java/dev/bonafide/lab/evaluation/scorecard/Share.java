package dev.bonafide.lab.evaluation.scorecard;

import java.util.Optional;
import java.util.OptionalDouble;

/** Some of all. */
public record Share(int some, int all) {

  /** Absent where there are none at all. */
  public OptionalDouble value() {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) some / all);
  }

  public Optional<Interval> interval() {
    return all == 0 ? Optional.empty() : Optional.of(Interval.of(some, all));
  }
}
