package dev.bonafide.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One conversation's mail, held under a lease. Every method is one transaction, and throws {@link
 * LeaseLost} when someone else holds the conversation by now: what it would have changed is then
 * unchanged.
 */
public interface Mailbox {

  Address address();

  /**
   * The oldest reply that is neither done nor parked. One that an earlier holder of the lease left
   * behind as being sent comes as {@link Outgoing.State#UNKNOWN}.
   */
  Optional<Pending> pending();

  /** Takes the oldest receipt that waits, or was taken and not ended, once its time has come. */
  Optional<Taken> take(Instant now);

  /** The oldest open receipts in order, the one that is taken first. */
  List<Receipt> waiting(int most);

  /**
   * Puts receipts together: from now on the first has the payload of all, and the others have
   * ended; all or nothing.
   *
   * @param receipts the first of them taken
   * @return the first, as it is now
   */
  Receipt join(List<Receipt> receipts, String payload);

  /**
   * Has replies wait again that were given up for {@link AttemptResult#NEVER_TOLD}, save those that
   * a later reply stands in for.
   *
   * @return whether there were any
   */
  boolean bringBack(Instant now);

  /**
   * Posts a reply to the outbox and marks it as being sent. Empty if it was posted before or older
   * replies wait.
   */
  Optional<Outgoing> post(OutboundReply reply, Instant now);

  /**
   * Commits that a pending reply is being sent, before it is. Looks of earlier attempts count no
   * longer: what they did not see may be this attempt's.
   */
  Outgoing sending(Outgoing outgoing, Instant now);

  /** Records how an attempt or a look ended. */
  void settle(Outgoing outgoing, AttemptResult result);

  /**
   * Ends a receipt with what it came to: changes, replies, done, all or nothing. The work is
   * carried out inside the transaction, with a fence against another holder before it.
   *
   * @return the first of the replies, marked as being sent, unless older ones wait
   */
  Optional<Outgoing> finish(Receipt receipt, UnitOfWork unitOfWork, Instant now);

  /** Puts a receipt back until a time; one that has ended stays ended. */
  void postpone(Taken taken, Instant until, String why);

  /**
   * Gives a receipt up, unless it has ended. What is said about it, if anything, is posted to the
   * outbox.
   */
  void park(Receipt receipt, Optional<OutboundReply> apology, String why);

  /** When something here is next due; empty when everything is done or parked. */
  Optional<Instant> due();

  /**
   * A reply to be dealt with.
   *
   * @param notBefore when it may next be tried or looked for
   */
  public record Pending(Outgoing outgoing, Instant notBefore) {}

  /**
   * A receipt to be worked on.
   *
   * @param attempts begun so far, this one included
   * @param failures those of them that ended in a mistake
   */
  public record Taken(Receipt receipt, int attempts, int failures) {

    /** As if this attempt had not been: what stopped it lay elsewhere. */
    Taken uncounted() {
      return new Taken(receipt, attempts - 1, failures);
    }

    /** This attempt ended in a mistake. */
    Taken failed() {
      return new Taken(receipt, attempts, failures + 1);
    }
  }
}
