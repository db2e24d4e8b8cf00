package dev.bonafide.watchlist;

/**
 * An entry of a list that was found.
 *
 * @param list the list's name and its day
 */
public record Listed(String list, Indicator indicator) {

  /** What stands on the list, as it may be quoted. */
  public String quote() {
    String entry = indicator.entry();
    String value = indicator.identifier().value();
    return entry.isEmpty() ? value : value + " (" + entry + ")";
  }
}
