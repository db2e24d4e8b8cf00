package dev.bonafide.bot.mail;

import dev.bonafide.bot.Machine;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;

/** Messages and replies that were given up: what they are, and having them tried again. */
public final class MailCommands {
  private MailCommands() {}

  public static Subcommand of(Machine machine) {
    return new CommandGroup(
        "mail",
        "Lists and retries messages and replies that failed.",
        List.of("  bonafide mail list", "  bonafide mail retry KEY"),
        List.of(new ListMail(machine), new RetryMail(machine)));
  }
}
