package dev.bonafide.report.approached;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Texts of what to do before one acts, and after one did what was asked, by their keys. */
public final class FirstSteps {
  private FirstSteps() {}

  /**
   * Lists them for one side.
   *
   * @param hires whether it hires, or was approached
   */
  public static List<String> of(boolean hires) {
    Stream<String> before =
        Arrays.stream(PlannedAct.values()).flatMap(act -> act.before(hires).stream());
    return Stream.concat(before, hires ? Stream.of() : Approached.afterwards()).distinct().toList();
  }
}
