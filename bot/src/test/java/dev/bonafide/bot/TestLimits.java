package dev.bonafide.bot;

import dev.bonafide.documents.intake.IntakeLimits;
import java.time.Duration;

/** For tests that are not about time: on a busy machine a parser's process starts late. */
public final class TestLimits {
  public static final IntakeLimits UNHURRIED = IntakeLimits.DEFAULT.within(Duration.ofMinutes(10));

  private TestLimits() {}
}
