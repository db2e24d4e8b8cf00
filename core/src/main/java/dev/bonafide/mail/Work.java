package dev.bonafide.mail;

import java.util.List;

/**
 * What working on a receipt came to.
 *
 * @param changes to stored cases; run in the transaction that posts the replies and ends the
 *     receipt
 */
public record Work(Runnable changes, List<Reply> replies) {
  public Work {
    replies = List.copyOf(replies);
  }
}
