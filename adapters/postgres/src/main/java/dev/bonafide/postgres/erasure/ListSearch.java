package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for somebody in the lists that the team keeps itself. What governments and communities
 * publish is theirs to correct.
 */
record ListSearch(StoredWatchlists lists) {

  List<FoundListed> find(PersonSought person) {
    return lists.all().stream()
        .filter(list -> list.trust() == Trust.OWN)
        .flatMap(list -> find(list, person).stream())
        .toList();
  }

  private Optional<FoundListed> find(StoredWatchlist list, PersonSought person) {
    List<Indicator> entries =
        lists.read(list.name()).map(Watchlist::indicators).orElse(List.of()).stream()
            .filter(one -> isAbout(one, person))
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundListed(list.name(), list.origin(), entries));
  }

  /** By its identifier, or by what the team noted on it. */
  static boolean isAbout(Indicator one, PersonSought person) {
    return Stream.of(one.identifier().value(), one.entry()).anyMatch(person::isIn);
  }
}
