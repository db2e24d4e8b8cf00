package dev.bonafide.mail;

import java.util.Optional;

/** Works on receipts. The same receipt may come again after a crash. */
public interface Clerk {

  /** What to say before the work begins; touches no network. */
  Optional<Reply> acknowledgement(Receipt receipt);

  /**
   * Does the work, outside any transaction.
   *
   * @throws Unreachable if what it needs cannot be reached now
   */
  Work work(Receipt receipt);

  /** What is said when a receipt is given up; touches nothing. */
  Optional<Reply> apology(Receipt receipt);
}
