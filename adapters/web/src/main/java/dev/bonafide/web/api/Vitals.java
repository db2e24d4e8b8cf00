package dev.bonafide.web.api;

import dev.bonafide.report.JsonValue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * How the process is, beside that it answers. A database that is away, or a platform, makes the
 * process no less alive: a supervisor that restarts it for that reason ends what it can still do.
 *
 * @param endedWell whether the one before it on the same data was stopped, and did not die
 * @param memory the share of the memory it may have that was in use after the last collection
 * @param details what it works with, asked again each time
 */
public record Vitals(
    boolean endedWell,
    DoubleSupplier memory,
    Supplier<HealthDetails> details,
    InstantSource clock) {
  /** Where no one looks. */
  public static final Vitals WELL =
      new Vitals(
          true,
          () -> 0,
          () -> new HealthDetails(DatabaseState.UP, Optional.empty(), false, List.of()),
          InstantSource.system());

  /** From here on collecting takes more time than working. */
  private static final double SHORT = 0.85;

  /**
   * @param known whether the caller may know more than that all is well
   */
  String json(boolean known) {
    JsonValue.Fields health =
        JsonValue.object()
            .with("status", "UP")
            .with("memory", memory.getAsDouble() < SHORT ? "enough" : "short")
            .with("lastEnd", endedWell ? "normal" : "abnormal");
    HealthDetails now = details.get();
    return (known ? now.full(health, clock.instant()) : now.brief(health)).written();
  }
}
