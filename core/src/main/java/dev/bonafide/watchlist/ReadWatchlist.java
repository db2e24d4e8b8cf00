package dev.bonafide.watchlist;

/**
 * A list that was read from a file.
 *
 * @param unmatched entries that nothing in a case can be compared with: names, files, currencies
 *     whose addresses are not recognized
 * @param secrets passwords and keys that stood in it, and were dropped
 */
public record ReadWatchlist(Watchlist watchlist, int unmatched, int secrets) {

  /** The same that ends where {@link Watchlist#ending} says. */
  public ReadWatchlist ending() {
    return new ReadWatchlist(watchlist.ending(), unmatched, secrets);
  }
}
