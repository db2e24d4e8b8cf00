package dev.bonafide.bot.watchlist;

import dev.bonafide.bot.Machine;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;

/** Stored watchlists: importing, listing and removing them. */
public final class WatchlistCommands {
  private WatchlistCommands() {}

  public static Subcommand of(Machine machine) {
    return new CommandGroup(
        "watchlist",
        "Imports, lists, and removes the watchlists that the server compares cases with.",
        List.of(
            "  bonafide watchlist import sdn.csv",
            "  bonafide watchlist list",
            "  bonafide watchlist remove team"),
        List.of(
            new ImportWatchlists(machine),
            new ListWatchlists(machine),
            new RemoveWatchlist(machine)));
  }
}
