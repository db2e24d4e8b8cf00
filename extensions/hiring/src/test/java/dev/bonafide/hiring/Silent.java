package dev.bonafide.hiring;

import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;

/** Courier of vendors, to whom nothing is said. */
record Silent(String platform) implements Courier {
  @Override
  public Delivery deliver(Outgoing outgoing) {
    throw new AssertionError("nothing is said");
  }

  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    throw new AssertionError("nothing is said");
  }
}
