package dev.bonafide.bot.audit;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Who did what with which case. */
public final class AuditCommands implements Subcommand {
  private final List<Subcommand> commands;

  public AuditCommands(Settings settings, Console console) {
    this.commands = List.of(new VerifyAudit(settings, console), new ExportAudit(settings, console));
  }

  @Override
  public CommandSpec spec() {
    return new Spec("audit", "Who did what with which case, and when.")
        .examples("  bonafide audit verify", "  bonafide audit export > audit.jsonl")
        .done();
  }

  @Override
  public List<Subcommand> commands() {
    return commands;
  }

  @Override
  public int run(ParseResult parsed) {
    throw new Refusal("audit needs a command; see bonafide audit --help");
  }
}
