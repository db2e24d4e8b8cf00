package dev.bonafide.bot.audit;

import dev.bonafide.bot.Machine;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import picocli.CommandLine.ParseResult;

/** Seals what was recorded before there was a key. */
record SealAudit(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "seal",
            "Seals the end of every chain of events with the key. Run it once after you set"
                + " BONAFIDE_SECRET_KEY for the first time, or after an upgrade from a version that"
                + " did not seal. First check the chains against hashes that you kept: whatever is"
                + " there now counts as genuine afterward.")
        .examples("  bonafide audit seal");
  }

  @Override
  public int run(ParseResult parsed) {
    try (Database database = machine.database()) {
      if (!database.isSealed()) {
        throw new Refusal("no key is set: set BONAFIDE_SECRET_KEY (docs/how-to/database.md)");
      }
      ChainCheck chain = new ChainCheck(database);
      long sealed = chain.tenants().stream().filter(chain::seal).count();
      machine.print(sealed + " sealed");
    }
    return Exit.DONE;
  }
}
