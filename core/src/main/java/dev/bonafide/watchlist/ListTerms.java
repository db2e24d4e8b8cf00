package dev.bonafide.watchlist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone who hands in a list says about it. What they leave open is as the file says, or as
 * is usual for its format.
 *
 * @param name by which it is called; null for the format's or the file's name
 * @param trust who answers for it; null for the format's usual
 * @param asOf the day it is of; null if the file or its date says so
 * @param until the last day on which it may be used; null for no end
 */
public record ListTerms(
    @Nullable String name,
    @Nullable Trust trust,
    @Nullable LocalDate asOf,
    @Nullable LocalDate until) {

  /** Everything is as the file says. */
  public static final ListTerms NONE = new ListTerms(null, null, null, null);
}
