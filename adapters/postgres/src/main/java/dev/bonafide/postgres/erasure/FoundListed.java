package dev.bonafide.postgres.erasure;

import dev.bonafide.watchlist.Indicator;
import java.util.List;

/**
 * Entries of a watchlist in which somebody was found.
 *
 * @param origin the file or address that the list was read from, where they still are
 */
public record FoundListed(String list, String origin, List<Indicator> entries) {
  public FoundListed {
    entries = List.copyOf(entries);
  }
}
