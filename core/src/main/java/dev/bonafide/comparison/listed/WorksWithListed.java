package dev.bonafide.comparison.listed;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.githistory.NamedAccount;
import dev.bonafide.watchlist.Listed;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;
import java.util.Optional;

/**
 * Compares the accounts that are connected to a GitHub account with your own watchlists. Counts if
 * one of them is on a list, and the snapshot says how the two are connected: commits made together,
 * a repository that the account pushes to, or following each other. A follow in only one direction
 * does not count.
 */
public record WorksWithListed(Watchlists watchlists) implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    if (!watchlists.have(Trust.OWN)) {
      return new Look.Blind("no watchlist of this kind is in use");
    }
    List<NamedAccount> near = NamedAccount.near(caseFile);
    for (NamedAccount one : near) {
      Optional<Listed> listed = watchlists.find(Trust.OWN, one.identifier());
      if (listed.isPresent()) {
        Citation entry = Citation.ofWatchlist(listed.get().list(), listed.get().quote());
        return new Look.Seen(List.of(one.passage().cited(), entry));
      }
    }
    return near.isEmpty()
        ? new Look.Blind("no snapshot of an account names others that it works with")
        : new Look.Nothing();
  }
}
