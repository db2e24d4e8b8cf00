package dev.bonafide.watchlist;

import dev.bonafide.identifier.Identifier;
import java.time.LocalDate;
import java.util.ArrayList;
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
  public static final Watchlists NONE = new Watchlists(new EnumMap<>(Trust.class), "");

  /** What stands before the lists where settings name them. */
  private static final String NAMED = "; watchlists: ";

  private final Map<Trust, Map<Identifier, Listed>> listed;
  private final String version;

  private Watchlists(Map<Trust, Map<Identifier, Listed>> listed, String version) {
    this.listed = listed;
    this.version = version;
  }

  /**
   * Takes lists into use; those that have expired, and entries that have, are left out.
   *
   * @param today against which expiry is measured
   */
  public static Watchlists of(List<Watchlist> lists, LocalDate today) {
    Map<Trust, Map<Identifier, Listed>> listed = new EnumMap<>(Trust.class);
    List<String> versions = new ArrayList<>();
    for (Watchlist one : lists) {
      if (one.countsOn(today)) {
        Watchlist list = one.on(today);
        String dated = list.dated();
        Map<Identifier, Listed> known = listed.computeIfAbsent(list.trust(), _ -> new HashMap<>());
        list.indicators()
            .forEach(entry -> known.putIfAbsent(entry.identifier(), new Listed(dated, entry)));
        versions.add(dated + " #" + list.fingerprint());
      }
    }
    return listed.isEmpty() ? NONE : new Watchlists(listed, String.join("; ", versions));
  }

  /** Names the lists with their days and exact content; empty if there are none. */
  public String version() {
    return version;
  }

  /** Settings that name these lists, too. */
  public static String added(String settings, String version) {
    return version.isEmpty() ? settings : settings + NAMED + version;
  }

  /** The lists that settings name, as {@link #version} does; empty if there are none. */
  public static String namedIn(String settings) {
    int at = settings.indexOf(NAMED);
    return at < 0 ? "" : settings.substring(at + NAMED.length());
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
