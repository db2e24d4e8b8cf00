package dev.bonafide.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Gets one reply delivered, or finds out what became of it. */
record Sending(
    Mailbox mailbox,
    Courier courier,
    RetryPolicy retryPolicy,
    InstantSource clock,
    Checkpoint.Watch watch) {
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
    watch.at(Checkpoint.SENDING);
    Delivery delivery = courier.deliver(outgoing);
    watch.at(Checkpoint.SENT);
    mailbox.settle(outgoing, after(outgoing, delivery));
    watch.at(Checkpoint.SETTLED);
  }

  private AttemptResult after(Outgoing outgoing, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Delivered(String message) -> new AttemptResult.Done(message);
      case Delivery.Refused(String why) -> new AttemptResult.Parked(why);
      case Delivery.Postponed(Duration by, String why) -> again(outgoing, by, why);
      case Delivery.Unsure(String why) ->
          outgoing.repeatable()
              ? again(outgoing, Duration.ZERO, why)
              : new AttemptResult.Unknown(clock.instant().plus(retryPolicy.settle()), 0, why);
    };
  }

  private AttemptResult after(Outgoing outgoing, DeliveryLookup lookup) {
    Instant now = clock.instant();
    return switch (lookup) {
      case DeliveryLookup.Seen(String message) -> new AttemptResult.Done(message);
      case DeliveryLookup.Unseeable() -> new AttemptResult.Parked(AttemptResult.NEVER_TOLD);
      case DeliveryLookup.Unseen() ->
          outgoing.looks() + 1 < retryPolicy.looks()
              ? new AttemptResult.Unknown(
                  now.plus(retryPolicy.settle()), outgoing.looks() + 1, "unseen")
              : again(outgoing, Duration.ZERO, "sent, and not there");
      case DeliveryLookup.Later(Duration by, String why) ->
          isTooOld(outgoing)
              ? new AttemptResult.Parked(why)
              : new AttemptResult.Unknown(now.plus(longer(by, outgoing)), outgoing.looks(), why);
    };
  }

  private AttemptResult again(Outgoing outgoing, Duration by, String why) {
    return isTooOld(outgoing)
        ? new AttemptResult.Parked(why)
        : new AttemptResult.Again(clock.instant().plus(longer(by, outgoing)), why);
  }

  private Duration longer(Duration by, Outgoing outgoing) {
    Duration pause = retryPolicy.pause(outgoing.attempts());
    return by.compareTo(pause) > 0 ? by : pause;
  }

  private boolean isTooOld(Outgoing outgoing) {
    return outgoing.since().plus(retryPolicy.giveUp()).isBefore(clock.instant());
  }
}
