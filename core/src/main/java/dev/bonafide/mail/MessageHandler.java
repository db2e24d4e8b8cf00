package dev.bonafide.mail;

import java.util.Optional;

/** Works on receipts. The same receipt may come again after a crash. */
public interface MessageHandler {

  /** Tells what to say before the work begins; touches no network. By default nothing is said. */
  default Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return Optional.empty();
  }

  /**
   * Does the work, outside any transaction.
   *
   * @throws Unreachable if what it needs cannot be reached now
   */
  UnitOfWork work(Receipt receipt);

  /**
   * What a receipt is worked on together with; touches nothing. By default every one is worked on
   * alone, and at once.
   */
  default Optional<Burst> burst(Receipt receipt) {
    return Optional.empty();
  }

  /**
   * What a receipt does about answers that may never have arrived: someone speaks again, and would
   * rather read one twice than never.
   */
  default Recall recall(Receipt receipt) {
    return Recall.NOTHING;
  }

  /** What becomes of answers that may never have arrived. */
  public enum Recall {
    NOTHING,
    /** They are said first. */
    FIRST,
    /** They are said, and the receipt is answered by that. */
    INSTEAD
  }

  /** Tells what is said when a receipt is given up; touches nothing. By default nothing is. */
  default Optional<OutboundReply> apology(Receipt receipt) {
    return Optional.empty();
  }
}
