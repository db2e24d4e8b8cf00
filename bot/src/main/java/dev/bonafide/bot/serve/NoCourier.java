package dev.bonafide.bot.serve;

import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;

/** Of a system that is listened to, and told nothing. */
record NoCourier(String platform) implements Courier {

  @Override
  public Delivery deliver(Outgoing outgoing) {
    return new Delivery.Refused("nothing is said there");
  }

  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    return new DeliveryLookup.Unseeable();
  }
}
