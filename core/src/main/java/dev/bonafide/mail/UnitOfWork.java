package dev.bonafide.mail;

import java.util.List;

/** What working on a receipt came to, before any of it is committed. */
@FunctionalInterface
public interface UnitOfWork {

  /** Nothing is to be changed or said. */
  UnitOfWork NOTHING = List::of;

  /**
   * Changes stored cases, and gives what is to be said. Runs in the transaction that posts the
   * replies and ends the receipt, so that a reply can name the case that is opened in it; touches
   * no network.
   */
  List<OutboundReply> carryOut();
}
