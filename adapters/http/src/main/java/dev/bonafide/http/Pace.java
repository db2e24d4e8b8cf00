package dev.bonafide.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;

/**
 * Pace at which a service may be called: what one call learned holds for all that follow.
 *
 * @see CallPolicy
 */
final class Pace {
  private static final int MOST_DOUBLINGS = 6;

  private final CallPolicy policy;
  private Instant next = Instant.MIN;
  private int refusals;

  Pace(CallPolicy policy) {
    this.policy = policy;
  }

  /** Takes the next turn, if there is time until then, and tells how long to wait for it. */
  synchronized Duration turn(CallBudget budget, Instant now) throws CallFailure {
    Duration pause = next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    if (!budget.allows(pause)) {
      throw new CallFailure(pause.isZero() ? CallTrouble.LATE : CallTrouble.PACE);
    }
    next = now.plus(pause).plus(policy.spacing());
    return pause;
  }

  /**
   * After an answer: where it was the last that the service allows, the next time is waited for.
   */
  synchronized void answered(Headers headers, Instant now) {
    refusals = 0;
    if (AskedPause.isUsedUp(headers)) {
      hold(AskedPause.untilReset(headers, now).orElse(policy.unsaid()), now);
    }
  }

  /**
   * After a refusal for the sake of a limit.
   *
   * @return the pause; empty where neither the service nor the policy says one
   */
  synchronized Optional<Duration> refused(Headers headers, Instant now) {
    Duration unsaid = policy.unsaid().multipliedBy(1L << Math.min(refusals++, MOST_DOUBLINGS));
    Optional<Duration> pause =
        AskedPause.after(headers, now)
            .or(() -> unsaid.isZero() ? Optional.empty() : Optional.of(unsaid));
    pause.ifPresent(one -> hold(one, now));
    return pause;
  }

  synchronized void hold(Duration pause, Instant now) {
    Instant until = now.plus(pause);
    next = until.isAfter(next) ? until : next;
  }
}
