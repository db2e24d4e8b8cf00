package dev.bonafide.bot.share;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sharing.Friend;
import dev.bonafide.postgres.sharing.Friends;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists whose keys are trusted. */
final class ListFriends implements Subcommand {
  private final ShareDesk desk;

  ListFriends(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "friends",
            "Lists whose keys you trust: name, fingerprint, date added, and the date and size of their newest bundle.")
        .examples("  bonafide share friends")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    return desk.forAll(
        database -> {
          List<Friend> all = new Friends(database, Tenant.INSTALLATION).all();
          if (all.isEmpty()) {
            desk.console().say("no key is trusted; bonafide share trust adds one");
          }
          StoredWatchlists lists = new StoredWatchlists(database, Tenant.INSTALLATION);
          all.forEach(one -> desk.print(line(one, lists.all())));
        });
  }

  private static String line(Friend one, List<StoredWatchlist> lists) {
    int indicators =
        lists.stream()
            .filter(list -> list.name().equals(one.list()))
            .mapToInt(StoredWatchlist::indicators)
            .sum();
    return String.join(
        "  ",
        one.name(),
        one.key().fingerprint(),
        "added " + one.addedAt(),
        one.signedAt() == null
            ? "nothing taken in"
            : indicators + " indicators of " + one.signedAt());
  }
}
