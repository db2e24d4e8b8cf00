package dev.bonafide.github;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The requests and the time that one look at an account has. Every request counts. */
final class RequestBudget {
  private final InstantSource clock;
  private final Instant end;
  private final int most;
  private int spent;

  RequestBudget(InstantSource clock, Duration within, int most) {
    this.clock = clock;
    this.end = clock.instant().plus(within);
    this.most = most;
  }

  /** Takes one request. */
  void spend() throws GitHubFailure {
    if (spent >= most) {
      throw new GitHubFailure(GitHubTrouble.BUDGET);
    }
    spent++;
  }

  int spent() {
    return spent;
  }

  /** Requests that are left. */
  int left() {
    return most - spent;
  }

  /** What is left of the time. */
  Duration time() throws GitHubFailure {
    Duration left = Duration.between(clock.instant(), end);
    if (!left.isPositive()) {
      throw new GitHubFailure(GitHubTrouble.LATE);
    }
    return left;
  }

  /** Whether there is time for a pause, and for a request after it. */
  boolean allows(Duration pause) {
    return pause.compareTo(Duration.between(clock.instant(), end)) < 0;
  }
}
