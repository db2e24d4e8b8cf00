package dev.bonafide.bot.doctor;

import dev.bonafide.bot.watchlist.WatchlistStatus;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.watchlist.Trust;
import java.time.LocalDate;
import java.util.List;

/** The stored watchlists: none has expired, and no official one is old. */
final class WatchlistCheckup {
  private static final String PART = "Watchlists";

  /** OFAC changes its list several times a month: one that is older lacks something. */
  private static final int OLD = 30;

  private WatchlistCheckup() {}

  /** Downloads that failed. */
  static List<Diagnosis> failed(List<String> problems) {
    return problems.stream()
        .<Diagnosis>map(
            one ->
                new Diagnosis.Broken(
                    PART,
                    one + "; the stored list stays",
                    "check the address in BONAFIDE_WATCHLISTS; the server tries again every hour"))
        .toList();
  }

  static List<Diagnosis> of(List<StoredWatchlist> lists, LocalDate today) {
    return lists.isEmpty()
        ? List.of(new Diagnosis.Off(PART, "none is stored; bonafide watchlist import adds one"))
        : lists.stream().map(one -> of(one, today)).toList();
  }

  private static Diagnosis of(StoredWatchlist list, LocalDate today) {
    String said = WatchlistStatus.said(list, today);
    if (!list.countsOn(today)) {
      return new Diagnosis.Broken(
          PART, said, "import a newer one, or run bonafide watchlist remove " + quoted(list));
    }
    return list.trust() == Trust.OFFICIAL && list.asOf().plusDays(OLD).isBefore(today)
        ? new Diagnosis.Broken(PART, said, "download the list again, and import it")
        : new Diagnosis.Sound(PART, said);
  }

  private static String quoted(StoredWatchlist list) {
    return '"' + list.name() + '"';
  }
}
