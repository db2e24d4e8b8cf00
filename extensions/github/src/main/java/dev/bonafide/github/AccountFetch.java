package dev.bonafide.github;

import dev.bonafide.account.AccountLink;

/** What became of looking an account up. */
sealed interface AccountFetch {

  /** It is there. Parts may be missing, and then the snapshot says so. */
  record Seen(AccountSnapshot account) implements AccountFetch {}

  /** It was there when its number was learned, and is not any more. */
  record Gone(AccountLink link) implements AccountFetch {}

  /**
   * No one knows.
   *
   * @param why as a clause for people, which quotes nothing that the host said
   */
  record Unfetched(String why) implements AccountFetch {}
}
