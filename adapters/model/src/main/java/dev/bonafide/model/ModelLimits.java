package dev.bonafide.model;

import dev.bonafide.model.resilience.Breaker;
import java.time.Duration;

/**
 * How long, how often and how much models are asked.
 *
 * @param deadline for all tries of one question together
 * @param retries how often it is asked again at most
 * @param rest when one is left alone, and how long
 * @param dailyTokens of all models together
 */
public record ModelLimits(Duration deadline, int retries, Breaker.Rest rest, long dailyTokens) {
  public static final ModelLimits USUAL =
      new ModelLimits(
          Duration.ofSeconds(20), 2, new Breaker.Rest(3, Duration.ofMinutes(1)), 2_000_000);
}
