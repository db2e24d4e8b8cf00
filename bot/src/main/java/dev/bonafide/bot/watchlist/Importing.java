package dev.bonafide.bot.watchlist;

import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.watchlist.Watchlist;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Takes a list in, unless that would lose something: an older list, or one that may have been cut
 * off on its way, does not take the place of what is stored.
 */
record Importing(StoredWatchlists stored) {
  /** All lists together, since a server holds all of them in memory. */
  static final int MOST = 300_000;

  /** A list that had so many entries and has less than half of them was probably cut off. */
  private static final int TELLING = 20;

  /** What became of a list. */
  sealed interface Result {
    /**
     * It is stored.
     *
     * @param before what it replaced; empty for a new one
     */
    record Stored(Optional<StoredWatchlist> before) implements Result {}

    /** The same is stored already; nothing was changed. */
    record Unchanged() implements Result {}

    /**
     * What is stored stays.
     *
     * @param why as a clause, with what to do
     */
    record Kept(String why) implements Result {}
  }

  /**
   * Takes it in.
   *
   * @param origin the file or address that it was read from
   * @param smaller whether it may have far fewer entries than the one before
   * @param progress told how many entries are stored
   */
  Result take(Watchlist list, String origin, boolean smaller, Instant at, IntConsumer progress) {
    List<StoredWatchlist> all = stored.all();
    Optional<StoredWatchlist> before =
        all.stream().filter(one -> one.name().equals(list.name())).findFirst();
    if (before.filter(one -> one.fingerprint().equals(list.fingerprint())).isPresent()) {
      return new Result.Unchanged();
    }
    Optional<String> why =
        before.flatMap(one -> why(list, one, smaller)).or(() -> tooMany(list, all));
    if (why.isPresent()) {
      return new Result.Kept(why.get());
    }
    stored.replace(list, origin, at, progress);
    return new Result.Stored(before);
  }

  private static Optional<String> why(Watchlist list, StoredWatchlist before, boolean smaller) {
    if (list.asOf().isBefore(before.asOf())) {
      return Optional.of(
          "it is older than %s, which stays; to go back, remove that one first"
              .formatted(before.dated()));
    }
    int now = list.indicators().size();
    boolean isCutOff = before.indicators() >= TELLING && now < before.indicators() / 2;
    return isCutOff && !smaller
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "it has %,d identifiers where %s has %,d, and may have been cut off; the stored"
                    + " list stays, unless you add --smaller",
                now,
                before.dated(),
                before.indicators()))
        : Optional.empty();
  }

  private static Optional<String> tooMany(Watchlist list, List<StoredWatchlist> all) {
    long others =
        all.stream()
            .filter(one -> !one.name().equals(list.name()))
            .mapToLong(StoredWatchlist::indicators)
            .sum();
    return others + list.indicators().size() > MOST
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "with the %,d identifiers of other lists, there would be more than %,d; remove a"
                    + " list first",
                others,
                MOST))
        : Optional.empty();
  }
}
