package dev.bonafide.bot.decision;

import dev.bonafide.bot.Machine;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.stream.Stream;

/** The commands that do an act on one stored case. */
public final class CaseActCommands {
  private CaseActCommands() {}

  /** Lists all of them. */
  public static List<Subcommand> of(Machine machine) {
    return ActDeclaration.all().stream()
        .flatMap(
            act ->
                Stream.ofNullable(act.typed())
                    .<Subcommand>map(typed -> new StoredCaseCommand(act, typed, machine)))
        .toList();
  }
}
