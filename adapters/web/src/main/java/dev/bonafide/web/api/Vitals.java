package dev.bonafide.web.api;

import dev.bonafide.report.JsonValue;
import java.util.function.DoubleSupplier;

/**
 * How the process is, beside that it answers.
 *
 * @param endedWell whether the one before it on the same data was stopped, and did not die
 * @param memory the share of the memory it may have that was in use after the last collection
 */
public record Vitals(boolean endedWell, DoubleSupplier memory) {
  /** Where nobody looks. */
  public static final Vitals WELL = new Vitals(true, () -> 0);

  /** From here on collecting takes more time than working. */
  private static final double SHORT = 0.85;

  String json() {
    return JsonValue.object()
        .with("status", "UP")
        .with("memory", memory.getAsDouble() < SHORT ? "enough" : "short")
        .with("lastEnd", endedWell ? "normal" : "abnormal")
        .written();
  }
}
