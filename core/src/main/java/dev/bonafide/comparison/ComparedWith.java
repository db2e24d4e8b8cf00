package dev.bonafide.comparison;

import dev.bonafide.check.CheckSource;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.watchlist.Watchlists;

/**
 * Things that a case is compared with, and that are not in it.
 *
 * @param extensions which add comparisons of their own
 */
public record ComparedWith(OtherCases others, Watchlists watchlists, CheckSource extensions) {
  /** A case alone. */
  public static final ComparedWith NOTHING = new ComparedWith(OtherCases.NONE, Watchlists.NONE);

  public ComparedWith(OtherCases others, Watchlists watchlists) {
    this(others, watchlists, CheckSource.NONE);
  }

  public ComparedWith adding(CheckSource source) {
    return new ComparedWith(others, watchlists, source);
  }
}
