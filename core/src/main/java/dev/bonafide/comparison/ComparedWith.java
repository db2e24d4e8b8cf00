package dev.bonafide.comparison;

import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.watchlist.Watchlists;

/** What a case is compared with that is not in it. */
public record ComparedWith(OtherCases others, Watchlists watchlists) {
  /** A case alone. */
  public static final ComparedWith NOTHING = new ComparedWith(OtherCases.NONE, Watchlists.NONE);
}
