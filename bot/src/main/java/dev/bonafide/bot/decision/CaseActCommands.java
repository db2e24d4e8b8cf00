package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The commands that do an act on one stored case. */
public final class CaseActCommands {
  private CaseActCommands() {}

  /** Lists all of them. */
  public static List<Subcommand> of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    MachineDesk.Machine machine = new MachineDesk.Machine(distribution, settings, console, clock);
    return ActDeclaration.all().stream()
        .flatMap(
            act ->
                Stream.ofNullable(act.typed())
                    .<Subcommand>map(typed -> new StoredCaseCommand(act, typed, machine)))
        .toList();
  }
}
