package dev.bonafide.account;

import java.time.Duration;

/**
 * Where accounts are looked up. Only what everybody can see is asked for, within a number of
 * requests that is set. Whatever goes wrong is an answer: no method throws for what the host does.
 */
public interface AccountHost {

  /**
   * What is to be seen of an account. One that has a number is looked up by it, whatever it is
   * called today.
   *
   * @param within after which nobody waits any more, all requests together
   */
  AccountFetch fetch(AccountLink link, Duration within);
}
