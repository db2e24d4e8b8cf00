package dev.bonafide.bot.watchlist;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.documents.watchlist.WatchlistFile;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.ReadWatchlist;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Stores watchlists from files, each in place of the one of its name. */
record ImportWatchlists(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return TermOptions.in(
            new Spec(
                    "import",
                    "Stores watchlists, which the server then compares every case with. A newer"
                        + " list replaces the one with the same name. If a file is damaged, or the"
                        + " import is interrupted, the stored list stays as it was.")
                .arguments("FILE", "OFAC's sdn.csv, a plain list, or your own CSV."))
        .flag(
            "--smaller",
            "Stores a list even if it has less than half as many identifiers as the stored list.")
        .examples(
            "  bonafide watchlist import sdn.csv",
            "  bonafide watchlist import team.csv partner.json",
            "  bonafide watchlist import reported.txt --name \"Reported domains\" --until"
                + " 2027-06-30");
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> files = Spec.arguments(parsed);
    if (files.isEmpty()) {
      throw new Refusal("watchlist import needs a file; see bonafide watchlist import --help");
    }
    ListTerms terms = TermOptions.of(parsed);
    if (terms.name() != null && files.size() > 1) {
      throw new Refusal("--name needs one file, because each list has its own name");
    }
    try (Database database = machine.database()) {
      Importing importing = new Importing(new StoredWatchlists(database, Tenant.INSTALLATION));
      for (String file : files) {
        take(file, terms, parsed.hasMatchedOption("--smaller"), importing);
      }
    }
    return Exit.DONE;
  }

  private void take(String file, ListTerms terms, boolean smaller, Importing importing) {
    ImportProgress progress = new ImportProgress(machine.console());
    progress.reading(file);
    ReadWatchlist read;
    try {
      read = WatchlistFile.read(file, machine.path(file), terms);
    } catch (UnreadableExhibit broken) {
      throw new Refusal(
          broken.exhibit() + ": " + broken.reason() + "; the stored watchlists were not changed");
    } finally {
      progress.clear();
    }
    ReadWatchlist ending = read.ending();
    int all = ending.watchlist().indicators().size();
    Importing.Result result =
        importing.take(
            ending.watchlist(), file, smaller, machine.now(), now -> progress.storing(now, all));
    progress.clear();
    if (result instanceof Importing.Result.Kept(String why)) {
      throw new Refusal(file + ": " + why);
    }
    ImportText.lines(ending, result).forEach(line -> machine.print(Printable.line(line)));
  }
}
