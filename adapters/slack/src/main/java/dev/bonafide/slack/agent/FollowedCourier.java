package dev.bonafide.slack.agent;

import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;

/** Tells those who follow a screening where its placeholder stands. */
record FollowedCourier(Courier courier, FollowedScreenings<FollowedThread> screenings)
    implements Courier {
  @Override
  public String platform() {
    return courier.platform();
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    Delivery delivery = courier.deliver(outgoing);
    if (delivery instanceof Delivery.Delivered(String message)) {
      screenings.view(outgoing.address()).ifPresent(thread -> thread.posted(outgoing, message));
    }
    return delivery;
  }

  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    return courier.seek(outgoing);
  }
}
