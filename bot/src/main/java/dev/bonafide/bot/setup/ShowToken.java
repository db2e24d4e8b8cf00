package dev.bonafide.bot.setup;

import dev.bonafide.bot.Machine;
import dev.bonafide.bot.Setting;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import picocli.CommandLine.ParseResult;

/** Prints the access token, for people who may read the data folder. */
public record ShowToken(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "token",
            "Prints the access token of the page and the API.",
            "If BONAFIDE_API_TOKEN is not set, a server that other machines can reach creates one"
                + " at its first start, and keeps it encrypted in BONAFIDE_DATA.")
        .examples("  bonafide token", "  docker compose exec bonafide bonafide token");
  }

  @Override
  public int run(ParseResult parsed) {
    if (!machine.settings().has(Setting.BONAFIDE_API_TOKEN)) {
      throw new Refusal(
          "there is no access token: set BONAFIDE_API_TOKEN, or create one on the setup page");
    }
    machine.print(machine.settings().text(Setting.BONAFIDE_API_TOKEN));
    return Exit.DONE;
  }
}
