package dev.bonafide.postgres.erasure;

import dev.bonafide.watchlist.Indicator;
import java.util.List;

/**
 * Entries of a watchlist in which someone was found.
 *
 * @param origin the file or address that the list was read from, where they still are
 * @param entries those that are theirs
 * @param notes what the team noted of them on entries of others
 */
public record FoundListed(String list, String origin, List<Indicator> entries, List<String> notes) {
  public FoundListed {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }
}
