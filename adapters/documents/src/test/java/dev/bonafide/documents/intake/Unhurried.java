package dev.bonafide.documents.intake;

import java.time.Duration;

/** The usual limits for tests that are not about time: on a busy machine a process starts late. */
public final class Unhurried {
  public static final IntakeLimits LIMITS = IntakeLimits.DEFAULT.within(Duration.ofMinutes(10));

  private Unhurried() {}
}
