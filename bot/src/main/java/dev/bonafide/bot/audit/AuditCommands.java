package dev.bonafide.bot.audit;

import dev.bonafide.bot.Machine;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;

/** Who did what with which case. */
public final class AuditCommands {
  private AuditCommands() {}

  public static Subcommand of(Machine machine) {
    return new CommandGroup(
        "audit",
        "Shows who did what with which case, and when.",
        List.of("  bonafide audit verify", "  bonafide audit export > audit.jsonl"),
        List.of(new VerifyAudit(machine), new ExportAudit(machine), new SealAudit(machine)));
  }
}
