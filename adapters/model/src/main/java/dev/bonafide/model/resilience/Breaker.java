package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Stops asking a model that failed several times in a row: everyone else gets their verdict at once
 * instead of waiting for it, too. After a rest one may try; if that goes well all may.
 *
 * <p>What a model declines, garbles or does not accept is no failure of this kind: it may lie in
 * the case, and a case must not be able to switch the model off for others.
 */
public final class Breaker implements Model {
  private static final Set<NoUsableAnswer> FAILURES =
      Set.of(NoUsableAnswer.LATE, NoUsableAnswer.LIMITED, NoUsableAnswer.DOWN);
  private static final int ALL = 100;

  private final Model model;
  private final CircuitBreaker breaker;

  /**
   * When to stop.
   *
   * @param failures in a row after which it is left alone
   * @param length how long
   */
  public record Rest(int failures, Duration length) {
    /** A model is asked however often it failed. */
    public static final Rest NEVER = new Rest(Integer.MAX_VALUE, Duration.ZERO);
  }

  /** A model that rests as it is told to. */
  public static Model around(Model model, Rest rest, InstantSource clock) {
    return rest.equals(Rest.NEVER) ? model : new Breaker(model, rest, clock);
  }

  Breaker(Model model, Rest rest, InstantSource clock) {
    this.model = model;
    this.breaker =
        CircuitBreaker.of(
            "model",
            CircuitBreakerConfig.custom()
                .clock(clock.withZone(ZoneOffset.UTC))
                .slidingWindow(rest.failures(), rest.failures(), SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(ALL)
                .slowCallRateThreshold(ALL)
                .slowCallDurationThreshold(Duration.ofDays(1))
                // It is over only after that.
                .waitDurationInOpenState(rest.length().minusMillis(1))
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordResult(Breaker::isFailure)
                .writableStackTraceEnabled(false)
                .build());
  }

  private static boolean isFailure(Object reply) {
    return reply instanceof ModelReply.Silent(NoUsableAnswer why, var _) && FAILURES.contains(why);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    try {
      return breaker.executeSupplier(() -> model.ask(request, within));
    } catch (CallNotPermittedException resting) {
      return new ModelReply.Silent(NoUsableAnswer.RESTING, Usage.NONE);
    }
  }
}
