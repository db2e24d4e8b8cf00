package dev.bonafide.mail;

import java.util.Optional;

/** Stands before another handler: takes some receipts for itself, and gives it all others. */
public abstract class ForwardingHandler implements MessageHandler {
  private final MessageHandler next;

  protected ForwardingHandler(MessageHandler next) {
    this.next = next;
  }

  /** The one behind it. */
  protected final MessageHandler next() {
    return next;
  }

  /**
   * Whether a receipt is worked on here alone. No one said it, so nothing is said before the work,
   * nor in its stead, and it is joined with no other.
   */
  protected boolean isOwn(Receipt receipt) {
    return false;
  }

  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return isOwn(receipt) ? Optional.empty() : next.acknowledgement(receipt);
  }

  @Override
  public final Optional<Burst> burst(Receipt receipt) {
    return isOwn(receipt) ? Optional.empty() : next.burst(receipt);
  }

  @Override
  public final Recall recall(Receipt receipt) {
    return isOwn(receipt) ? Recall.NOTHING : next.recall(receipt);
  }

  @Override
  public final Optional<OutboundReply> apology(Receipt receipt) {
    return isOwn(receipt) ? Optional.empty() : next.apology(receipt);
  }
}
