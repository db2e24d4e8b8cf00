package dev.bonafide.chat.api;

import dev.bonafide.extension.SetupProblem;
import java.util.List;

/**
 * What was found when a platform was asked about a set-up.
 *
 * @param problems empty where nothing is wrong
 * @param well who the bot is; empty where the platform did not tell
 */
public record SetupCheck(List<SetupProblem> problems, String well) {
  public SetupCheck {
    problems = List.copyOf(problems);
  }

  /** One thing is wrong, and nothing more was told. */
  public static SetupCheck of(SetupProblem problem) {
    return new SetupCheck(List.of(problem), "");
  }
}
