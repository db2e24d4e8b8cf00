package dev.bonafide.bot.audit;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;

/** Who did what with which case. */
public final class AuditCommands {
  private AuditCommands() {}

  public static Subcommand of(Settings settings, Console console) {
    return new CommandGroup(
        "audit",
        "Shows who did what with which case, and when.",
        List.of("  bonafide audit verify", "  bonafide audit export > audit.jsonl"),
        List.of(
            new VerifyAudit(settings, console),
            new ExportAudit(settings, console),
            new SealAudit(settings, console)));
  }
}
