package dev.bonafide.proof;

import java.time.Duration;
import java.time.Instant;

/** Where accounts are looked at. Whatever goes wrong is an answer. */
public interface AccountSite {

  /** The account with its number; one that has it is looked up by it. */
  ProofPin pin(Provable.Account account, Duration within);

  /**
   * Looks for a code in what only the account itself can write.
   *
   * @param account with its number
   * @param since when the code was made
   * @param within after which nobody waits any more
   */
  ProofLook look(Provable.Account account, String code, Instant since, Duration within);
}
