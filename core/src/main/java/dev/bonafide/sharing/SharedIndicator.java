package dev.bonafide.sharing;

import dev.bonafide.identifier.Identifier;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that somebody shares, or shared once.
 *
 * @param since when it was first shared, in whole seconds; together with the identifier it names
 *     this act of sharing, and not a later one
 * @param changed when it was last confirmed, prolonged, or withdrawn, in whole seconds
 * @param until the last day on which it counts
 * @param isWithdrawn whether it was taken back
 */
public record SharedIndicator(
    Identifier identifier, Instant since, Instant changed, LocalDate until, boolean isWithdrawn) {
  /** Days after which it ends, unless it is confirmed again; as with any list of a community. */
  public static final int DAYS = 120;

  /** Whether it is shared on a day. */
  public boolean countsOn(LocalDate day) {
    return !isWithdrawn && !day.isAfter(until);
  }

  /** The same, taken back. */
  public SharedIndicator withdrawn(Instant at) {
    return new SharedIndicator(identifier, since, at, until, true);
  }
}
