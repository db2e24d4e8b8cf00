package dev.bonafide.model.resilience;

import dev.bonafide.casefile.Tenant;
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

  /**
   * Counts some more of one tenant; one that tells none apart counts nothing.
   *
   * @return all of theirs of that day, these with them
   */
  default long add(LocalDate day, Tenant tenant, long tokens) {
    return 0;
  }

  /** Whether another tenant used some on that day or the day before. */
  default boolean isShared(LocalDate day, Tenant tenant) {
    return false;
  }
}
