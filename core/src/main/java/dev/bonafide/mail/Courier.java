package dev.bonafide.mail;

/**
 * Does on a platform what a reply asks for: one attempt a call, without retries of its own, within
 * a time limit well below a lease. Never throws for what a platform or network does.
 */
public interface Courier {

  String platform();

  Delivery deliver(Outgoing outgoing);

  /** Looks for one that may have been delivered. Changes nothing of what is said. */
  DeliveryLookup seek(Outgoing outgoing);
}
