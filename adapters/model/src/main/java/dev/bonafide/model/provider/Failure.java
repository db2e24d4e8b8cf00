package dev.bonafide.model.provider;

import dev.bonafide.model.resilience.Trouble;
import java.time.Duration;

/**
 * Why there is no answer. It says nothing of what the provider said: that may repeat the evidence
 * or the key.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final Duration after;

  Failure(Trouble trouble) {
    this(trouble, Duration.ZERO);
  }

  /**
   * Tells it.
   *
   * @param after how long the provider wants to be left alone
   */
  Failure(Trouble trouble, Duration after) {
    super(trouble.name());
    this.trouble = trouble;
    this.after = after;
  }

  Trouble trouble() {
    return trouble;
  }

  Duration after() {
    return after;
  }
}
