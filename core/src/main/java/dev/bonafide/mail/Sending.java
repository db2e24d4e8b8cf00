package dev.bonafide.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Gets one reply delivered, or finds out what became of it. */
final class Sending {
  private final Mailbox mailbox;
  private final Courier courier;
  private final Patience patience;
  private final InstantSource clock;
  private final Waypoint.Watch watch;

  Sending(
      Mailbox mailbox,
      Courier courier,
      Patience patience,
      InstantSource clock,
      Waypoint.Watch watch) {
    this.mailbox = mailbox;
    this.courier = courier;
    this.patience = patience;
    this.clock = clock;
    this.watch = watch;
  }

  /** Takes a pending reply one step on. */
  void goOn(Outgoing outgoing) {
    if (outgoing.state() == Outgoing.State.WAITING || outgoing.repeatable()) {
      send(mailbox.sending(outgoing, clock.instant()));
    } else {
      mailbox.settle(outgoing, after(outgoing, courier.seek(outgoing)));
    }
  }

  /** Sends one that is committed as being sent. */
  void send(Outgoing outgoing) {
    watch.at(Waypoint.SENDING);
    Delivery delivery = courier.deliver(outgoing);
    watch.at(Waypoint.SENT);
    mailbox.settle(outgoing, after(outgoing, delivery));
    watch.at(Waypoint.SETTLED);
  }

  private Settlement after(Outgoing outgoing, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Delivered(String message) -> new Settlement.Done(message);
      case Delivery.Refused(String why) -> new Settlement.Parked(why);
      case Delivery.Postponed(Duration by, String why) -> again(outgoing, by, why);
      case Delivery.Unsure(String why) ->
          outgoing.repeatable()
              ? again(outgoing, Duration.ZERO, why)
              : new Settlement.Unknown(clock.instant().plus(patience.settle()), 0, why);
    };
  }

  private Settlement after(Outgoing outgoing, Sighting sighting) {
    Instant now = clock.instant();
    return switch (sighting) {
      case Sighting.Seen(String message) -> new Settlement.Done(message);
      case Sighting.Unseeable() -> new Settlement.Parked(Settlement.NEVER_TOLD);
      case Sighting.Unseen() ->
          outgoing.looks() + 1 < patience.looks()
              ? new Settlement.Unknown(now.plus(patience.settle()), outgoing.looks() + 1, "unseen")
              : again(outgoing, Duration.ZERO, "sent, and not there");
      case Sighting.Later(Duration by, String why) ->
          isTooOld(outgoing)
              ? new Settlement.Parked(why)
              : new Settlement.Unknown(now.plus(longer(by, outgoing)), outgoing.looks(), why);
    };
  }

  private Settlement again(Outgoing outgoing, Duration by, String why) {
    return isTooOld(outgoing)
        ? new Settlement.Parked(why)
        : new Settlement.Again(clock.instant().plus(longer(by, outgoing)), why);
  }

  private Duration longer(Duration by, Outgoing outgoing) {
    Duration pause = patience.pause(outgoing.attempts());
    return by.compareTo(pause) > 0 ? by : pause;
  }

  private boolean isTooOld(Outgoing outgoing) {
    return outgoing.since().plus(patience.giveUp()).isBefore(clock.instant());
  }
}
