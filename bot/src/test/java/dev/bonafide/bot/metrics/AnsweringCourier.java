package dev.bonafide.bot.metrics;

import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import java.time.Duration;
import java.util.List;

/** A platform that answers as it is told to. */
final class AnsweringCourier implements Courier {
  static final List<Delivery> ALL =
      List.of(
          new Delivery.Delivered("1"),
          new Delivery.Postponed(Duration.ZERO, "busy"),
          new Delivery.Unsure("lost"),
          new Delivery.Refused("gone"));
  Delivery next = ALL.getFirst();

  @Override
  public String platform() {
    return "slack";
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    return next;
  }

  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    return new DeliveryLookup.Unseen();
  }
}
