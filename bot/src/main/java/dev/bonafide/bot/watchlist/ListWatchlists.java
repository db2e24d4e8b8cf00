package dev.bonafide.bot.watchlist;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** Lists the stored watchlists. */
record ListWatchlists(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "list",
            "Lists the stored watchlists: name, date, number of identifiers, trust, last day of"
                + " use, source, and the file it came from.")
        .examples("  bonafide watchlist list");
  }

  @Override
  public int run(ParseResult parsed) {
    LocalDate today = machine.today();
    try (Database database = machine.database()) {
      List<StoredWatchlist> all = new StoredWatchlists(database, Tenant.INSTALLATION).all();
      if (all.isEmpty()) {
        machine.say("no watchlist is stored; bonafide watchlist import adds one");
      }
      all.forEach(one -> machine.print(line(one, today)));
    }
    return Exit.DONE;
  }

  private static String line(StoredWatchlist one, LocalDate today) {
    return String.join(
        "  ",
        Printable.line(one.name()),
        one.asOf().toString(),
        String.format(Locale.ROOT, "%,d", one.indicators()),
        one.trust().word(),
        until(one, today),
        Printable.line(one.source()),
        Printable.line(one.origin()) + ", imported " + one.importedAt());
  }

  private static String until(StoredWatchlist one, LocalDate today) {
    if (one.until() == null) {
      return "no end";
    }
    return (one.countsOn(today) ? "until " : "expired ") + one.until();
  }
}
