package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.util.List;
import java.util.Optional;

/**
 * Looks for someone in the lists that the team keeps itself. What governments and communities
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
    List<Indicator> all = lists.read(list.name()).map(Watchlist::indicators).orElse(List.of());
    List<Indicator> theirs = all.stream().filter(one -> isTheirs(one, person)).toList();
    List<String> notes =
        all.stream()
            .filter(one -> !isTheirs(one, person))
            .map(Indicator::entry)
            .filter(person::isIn)
            .toList();
    return theirs.isEmpty() && notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundListed(list.name(), list.origin(), theirs, notes));
  }

  /** What is left of an entry without them: one of others that notes them still counts. */
  static Optional<Indicator> left(Indicator one, PersonSought person) {
    if (isTheirs(one, person)) {
      return Optional.empty();
    }
    return Optional.of(person.isIn(one.entry()) ? one.unnamed() : one);
  }

  private static boolean isTheirs(Indicator one, PersonSought person) {
    return person.isIn(one.identifier().value());
  }
}
