package dev.bonafide.bot.watchlist;

import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Which lists there are, how old they are, and which have expired. */
public record WatchlistStatus(StoredWatchlists stored, InstantSource clock) {
  /** All of them on one line. */
  public String line() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<StoredWatchlist> all = stored.all();
    return all.isEmpty()
        ? "none"
        : all.stream().map(one -> said(one, today)).collect(Collectors.joining(", "));
  }

  /** One of them as it is on a day. */
  public static String said(StoredWatchlist list, LocalDate today) {
    return list.countsOn(today)
        ? "%s (%s)".formatted(list.dated(), age(list, today))
        : "%s (expired %s, not used)".formatted(list.dated(), list.until());
  }

  private static String age(StoredWatchlist list, LocalDate today) {
    long days = ChronoUnit.DAYS.between(list.asOf(), today);
    return days <= 0 ? "from today" : days == 1 ? "1 day old" : days + " days old";
  }
}
