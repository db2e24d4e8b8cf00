package dev.bonafide.postgres.watchlist;

import dev.bonafide.watchlist.Trust;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a stored list, without its identifiers.
 *
 * @param source who publishes it, and in which format
 * @param origin the file or address that it was read from
 * @param until the last day on which it may be used; null for no end
 * @param fingerprint of all that a match on it rests on
 * @param indicators how many it has
 */
public record StoredWatchlist(
    String name,
    String source,
    String origin,
    Trust trust,
    LocalDate asOf,
    @Nullable LocalDate until,
    Instant importedAt,
    String fingerprint,
    int indicators) {

  /** As people and verdicts name it. */
  public String dated() {
    return name + " of " + asOf;
  }

  /** Whether it may still be used on a day. */
  public boolean countsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
