package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;

/** The commands by which people decide on a stored case. */
public final class DecisionCommands {
  private DecisionCommands() {}

  public static List<Subcommand> of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    return List.of(
        new RuleOnFinding(distribution, settings, console, clock),
        new ConcludeCase(settings, console, clock),
        new UndoChange(distribution, settings, console, clock));
  }
}
