package dev.bonafide.watchlist;

import dev.bonafide.identifier.Identifier;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists that are in use, to be asked by identifier. Identifiers are compared in their normal
 * form, and nothing else is: no names, and nothing that is only similar. Safe for several threads.
 */
public final class Watchlists {
  /** Where no list is in use. */
  public static final Watchlists NONE = new Watchlists(new EnumMap<>(Trust.class));

  private final Map<Trust, Map<Identifier, Listed>> listed;

  private Watchlists(Map<Trust, Map<Identifier, Listed>> listed) {
    this.listed = listed;
  }

  /**
   * Takes lists into use; those that have expired, and entries that have, are left out.
   *
   * @param today against which expiry is measured
   */
  public static Watchlists of(List<Watchlist> lists, LocalDate today) {
    Map<Trust, Map<Identifier, Listed>> listed = new EnumMap<>(Trust.class);
    for (Watchlist list : lists) {
      if (list.countsOn(today)) {
        String dated = list.name() + " of " + list.asOf();
        Map<Identifier, Listed> known = listed.computeIfAbsent(list.trust(), _ -> new HashMap<>());
        list.indicators().stream()
            .filter(one -> one.countsOn(today))
            .forEach(one -> known.putIfAbsent(one.identifier(), new Listed(dated, one)));
      }
    }
    return listed.isEmpty() ? NONE : new Watchlists(listed);
  }

  /** Whether any list of this kind is in use. */
  public boolean have(Trust trust) {
    return listed.containsKey(trust);
  }

  /** The entry of this identifier on a list of this kind; the first list's, if several have it. */
  public Optional<Listed> find(Trust trust, Identifier identifier) {
    return Optional.ofNullable(listed.getOrDefault(trust, Map.of()).get(identifier));
  }
}
