package dev.bonafide.documents.intake;

import java.time.Duration;

/** The usual limits for tests that are not about time: on a busy machine a process starts late. */
public final class Unhurried {
  private static final IntakeLimits USUAL = IntakeLimits.DEFAULT;

  public static final IntakeLimits LIMITS =
      new IntakeLimits(
          USUAL.bytes(),
          USUAL.expanded(),
          USUAL.ratio(),
          USUAL.entries(),
          USUAL.nesting(),
          USUAL.pages(),
          USUAL.characters(),
          Duration.ofMinutes(2));

  private Unhurried() {}
}
