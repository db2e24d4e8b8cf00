package dev.bonafide.testkit.mail;

import dev.bonafide.mail.RetryPolicy;
import java.time.Duration;

/** The pauses of {@link RetryPolicy#STANDARD}, so short that a test can wait for real. */
public final class ShortWaits {
  /** Long enough to be seen: what is due at once and what is due soon stay two things. */
  private static final Duration SETTLE = Duration.ofMillis(50);

  public static final RetryPolicy POLICY =
      new RetryPolicy(
          SETTLE,
          RetryPolicy.STANDARD.longest(),
          RetryPolicy.STANDARD.giveUp(),
          RetryPolicy.STANDARD.attempts(),
          RetryPolicy.STANDARD.crashes(),
          SETTLE,
          RetryPolicy.STANDARD.looks());

  private ShortWaits() {}
}
