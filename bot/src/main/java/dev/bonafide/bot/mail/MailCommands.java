package dev.bonafide.bot.mail;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Messages and replies that were given up: what they are, and having them tried again. */
public final class MailCommands implements Subcommand {
  private final List<Subcommand> commands;

  public MailCommands(Settings settings, Console console) {
    this.commands = List.of(new ListMail(settings, console), new RetryMail(settings, console));
  }

  @Override
  public CommandSpec spec() {
    return new Spec("mail", "Messages and replies that were given up.")
        .examples("  bonafide mail list", "  bonafide mail retry KEY")
        .done();
  }

  @Override
  public List<Subcommand> commands() {
    return commands;
  }

  @Override
  public int run(ParseResult parsed) {
    throw new Refusal("mail needs a command; see bonafide mail --help");
  }
}
