package dev.bonafide.account;

import dev.bonafide.casefile.Submission;

/** Looks accounts up for those who talk with the bot. */
@FunctionalInterface
public interface AccountSource {

  /** The evidence of an account. One that cannot be had is among what is unread. */
  Submission read(AccountLink link);
}
