package dev.bonafide.model.resilience;

import java.time.LocalDate;

/** Where tokens are counted, day by day. May be used from several threads. */
public interface TokenLedger {

  /**
   * Counts some more.
   *
   * @param tokens fewer than none takes some back
   * @return all of that day, these with them
   */
  long add(LocalDate day, long tokens);
}
