package dev.bonafide.bot.watchlist;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Removes a stored watchlist. */
record RemoveWatchlist(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "remove", "Removes a stored watchlist. A running server stops using it within seconds.")
        .arguments("NAME", "The name shown by bonafide watchlist list.")
        .examples(
            "  bonafide watchlist remove team", "  bonafide watchlist remove \"OFAC SDN list\"");
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> names = Spec.arguments(parsed);
    if (names.size() != 1) {
      throw new Refusal("give the name of one list; run bonafide watchlist list to see it");
    }
    String name = names.getFirst();
    try (Database database = machine.database()) {
      if (!new StoredWatchlists(database, Tenant.INSTALLATION).remove(name)) {
        throw new Refusal(name + ": no such list; run bonafide watchlist list to see the names");
      }
    }
    machine.print(Printable.line(name) + ": removed");
    return Exit.DONE;
  }
}
