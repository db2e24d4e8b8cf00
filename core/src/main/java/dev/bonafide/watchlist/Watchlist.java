package dev.bonafide.watchlist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of identifiers as its source published it on one day.
 *
 * @param name by which people and commands call it; a newer list of the same name replaces it
 * @param source where it comes from, for people
 * @param asOf the day it is of
 * @param until the last day on which it may be used; null for no end
 * @param indicators each identifier once
 */
public record Watchlist(
    String name,
    String source,
    Trust trust,
    LocalDate asOf,
    @Nullable LocalDate until,
    List<Indicator> indicators) {
  /** Indicators of one list. OFAC has about 1,000, large lists of domains some 100,000. */
  public static final int MOST = 300_000;

  /** In characters. */
  public static final int LONGEST_NAME = 80;

  public Watchlist {
    indicators = List.copyOf(indicators);
  }

  /** Whether it may still be used on a day. */
  public boolean countsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
