package dev.bonafide.lab.command;

import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.OptionValues;
import picocli.CommandLine.ParseResult;

/** How many cases are screened at a time. */
final class ParallelCases {
  private static final int MOST = 64;

  private ParallelCases() {}

  /** As {@code --threads} says; else one a processor. */
  static int of(ParseResult parsed) {
    return OptionValues.text(parsed, "--threads")
        .map(ParallelCases::of)
        .orElseGet(() -> Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST));
  }

  private static int of(String written) {
    try {
      int threads = Integer.parseInt(written);
      if (threads >= 1 && threads <= MOST) {
        return threads;
      }
    } catch (NumberFormatException e) {
      throw new Refusal("--threads " + written + ": must be a number");
    }
    throw new Refusal("--threads " + written + ": must be between 1 and " + MOST);
  }
}
