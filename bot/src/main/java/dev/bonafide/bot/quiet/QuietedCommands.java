package dev.bonafide.bot.quiet;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;

/** Rules that are one step weaker in a tenant: which there are, and undoing it. */
public final class QuietedCommands {
  private QuietedCommands() {}

  public static Subcommand of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    return new CommandGroup(
        "quieted",
        "Lists the rules that count one step less because your reviewers always explain them away, and makes them count in full again.",
        List.of(
            "  bonafide quieted list",
            "  bonafide quieted undo payment-cheaper-unchecked",
            "  bonafide quieted allow payment-cheaper-unchecked"),
        List.of(
            new ListQuieted(distribution, settings, console, clock),
            new KeepRule("undo", distribution, settings, console, clock),
            new KeepRule("allow", distribution, settings, console, clock)));
  }
}
