package dev.bonafide.bot.watchlist;

import dev.bonafide.watchlist.ReadWatchlist;
import dev.bonafide.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of a list that was imported: what it is, and what was left out of it. */
final class ImportText {
  private ImportText() {}

  static List<String> lines(ReadWatchlist read, Importing.Result result) {
    Watchlist list = read.watchlist();
    List<String> lines = new ArrayList<>();
    lines.add(list.dated() + ": " + became(result, list));
    lines.add(
        "  %s, %s, %s"
            .formatted(
                list.source(),
                list.trust().word(),
                list.until() == null ? "no end" : "until " + list.until()));
    leftOut(
        lines,
        read.unmatched(),
        "cannot be compared with a case: names, files, other currencies such as Monero");
    leftOut(lines, read.secrets(), "passwords or keys, which are not stored");
    return lines;
  }

  private static String became(Importing.Result result, Watchlist list) {
    String count =
        String.format(
            Locale.ROOT,
            list.indicators().size() == 1 ? "%,d identifier" : "%,d identifiers",
            list.indicators().size());
    return switch (result) {
      case Importing.Result.Unchanged() -> "already stored, nothing has changed";
      case Importing.Result.Stored(var before) when before.isPresent() ->
          "%s, replaces %s".formatted(count, before.get().dated());
      default -> count + ", stored";
    };
  }

  private static void leftOut(List<String> lines, int count, String what) {
    if (count > 0) {
      lines.add(String.format(Locale.ROOT, "  left out: %,d (%s)", count, what));
    }
  }
}
