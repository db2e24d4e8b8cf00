package dev.bonafide.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Waypoint;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Keeps what is said to the bot, and only then lets it be acknowledged. If it cannot be kept, the
 * exception leaves the event unacknowledged, and Slack delivers it again. Everything else is
 * acknowledged and dropped.
 *
 * <p>Receipts are known by channel and time stamp, which stay the same over redeliveries, over the
 * two events that tell of one message, and when it is read from the history.
 */
final class Door {
  private final SlackConnection connection;
  private final Inbox inbox;
  private final Whereabouts whereabouts;
  private final InstantSource clock;
  private final Waypoint.Watch watch;

  Door(
      SlackConnection connection,
      Inbox inbox,
      Whereabouts whereabouts,
      InstantSource clock,
      Waypoint.Watch watch) {
    this.connection = connection;
    this.inbox = inbox;
    this.whereabouts = whereabouts;
    this.clock = clock;
    this.watch = watch;
  }

  /**
   * Lets one thing in.
   *
   * @throws RuntimeException if it could not be kept
   */
  Response pass(RequestType type, String payload) {
    if (type == RequestType.Event) {
      accept(payload);
    }
    return Response.ok();
  }

  private static boolean isDeletion(String payload) {
    return (payload.contains("message_deleted") || payload.contains("tombstone"))
        && JsonParser.parseString(payload) instanceof JsonObject whole
        && whole.get("event") instanceof JsonObject event
        && Deletion.words(event).isPresent();
  }

  private boolean hasCase(SlackEvent event) {
    return whereabouts.hasCase(event.place().address());
  }

  private void accept(String payload) {
    Optional<Departure> departure = Departure.of(payload, clock.instant());
    if (departure.isPresent()) {
      connection.leave(departure.get().team(), departure.get().installedBefore());
      return;
    }
    // What a workspace said before it took the app out is nobody's to keep.
    Optional<SlackEvent> event =
        SlackEvent.of(payload).filter(one -> connection.isInstalled(one.place().team()));
    if (event.isEmpty() || (isDeletion(payload) && !hasCase(event.get()))) {
      return;
    }
    watch.at(Waypoint.DELIVERED);
    Receipt receipt =
        new Receipt(
            event.get().key(),
            event.get().place().address(),
            SlackEvent.withoutToken(payload),
            clock.instant());
    boolean _ = inbox.accept(receipt);
    watch.at(Waypoint.ACCEPTED);
  }
}
