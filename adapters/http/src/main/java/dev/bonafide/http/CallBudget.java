package dev.bonafide.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time, and the number of calls, that everything asked for one purpose has together. */
public final class CallBudget {
  private final InstantSource clock;
  private final Instant end;
  private final int most;
  private int spent;

  private CallBudget(InstantSource clock, Duration within, int most) {
    this.clock = clock;
    this.end = clock.instant().plus(within);
    this.most = most;
  }

  /** As many calls as fit into the time. */
  public static CallBudget of(InstantSource clock, Duration within) {
    return of(clock, within, Integer.MAX_VALUE);
  }

  public static CallBudget of(InstantSource clock, Duration within, int most) {
    return new CallBudget(clock, within, most);
  }

  /** Takes one call. */
  void spend() throws CallFailure {
    if (spent >= most) {
      throw new CallFailure(CallTrouble.BUDGET);
    }
    spent++;
  }

  public int spent() {
    return spent;
  }

  /** Calls that are left. */
  public int calls() {
    return most - spent;
  }

  /**
   * Time that is left.
   *
   * @throws CallFailure where nothing is
   */
  public Duration time() throws CallFailure {
    Duration left = Duration.between(clock.instant(), end);
    if (!left.isPositive()) {
      throw new CallFailure(CallTrouble.LATE);
    }
    return left;
  }

  /** Whether there is time for a pause, and for a call after it. */
  public boolean allows(Duration pause) {
    return pause.compareTo(Duration.between(clock.instant(), end)) < 0;
  }
}
