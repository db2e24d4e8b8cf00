package dev.bonafide.hiring.wire;

import dev.bonafide.extension.SetupProblem;
import java.util.List;

/**
 * What a live look at a system found.
 *
 * @param withheld parts that the credentials may not read, and that a screening can do without
 */
public record TrackerHealth(List<SetupProblem> problems, List<String> withheld) {
  public static final TrackerHealth SOUND = new TrackerHealth(List.of(), List.of());

  public TrackerHealth {
    problems = List.copyOf(problems);
    withheld = List.copyOf(withheld);
  }

  public static TrackerHealth broken(String what, String mend) {
    return new TrackerHealth(List.of(new SetupProblem(what, mend)), List.of());
  }
}
