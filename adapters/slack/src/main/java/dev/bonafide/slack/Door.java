package dev.bonafide.slack;

import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Waypoint;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what is said to the bot, and only then lets it be acknowledged. If it cannot be kept, the
 * exception leaves the event unacknowledged, and Slack delivers it again. Everything else is
 * acknowledged and dropped.
 *
 * <p>Receipts are known by the event's id, which stays the same over redeliveries. One message
 * comes as two events, of two ids, where a bot is subscribed to a channel's messages and is named
 * there. This one asks for {@code app_mention} and {@code message.im} alone, and Slack sends no
 * {@code app_mention} from direct messages; whoever subscribes to more must know receipts by
 * channel and time stamp.
 */
final class Door {
  private static final Set<RequestType> ADDRESSED =
      Set.of(
          RequestType.Event,
          RequestType.BlockAction,
          RequestType.ViewSubmission,
          RequestType.MessageShortcut,
          RequestType.Command);

  private final SlackConnection connection;
  private final Inbox inbox;
  private final Opener opener;
  private final InstantSource clock;
  private final Waypoint.Watch watch;

  Door(SlackConnection connection, Inbox inbox, InstantSource clock, Waypoint.Watch watch) {
    this.connection = connection;
    this.opener = new Opener(connection);
    this.inbox = inbox;
    this.clock = clock;
    this.watch = watch;
  }

  /**
   * Lets one thing in.
   *
   * @throws RuntimeException if it could not be kept
   */
  Response pass(RequestType type, String payload) {
    if (ADDRESSED.contains(type)) {
      Optional<Departure> departure = Departure.of(payload, clock.instant());
      if (departure.isPresent()) {
        connection.leave(departure.get().team(), departure.get().installedBefore());
      } else {
        // What a workspace said before it took the app out is nobody's to keep.
        Arrival.of(payload)
            .filter(arrival -> connection.isInstalled(Place.of(arrival.address()).team()))
            .ifPresent(this::accept);
      }
    }
    return Response.ok();
  }

  private void accept(Arrival arrival) {

    watch.at(Waypoint.DELIVERED);
    Receipt receipt =
        new Receipt(arrival.key(), arrival.address(), arrival.payload(), clock.instant());
    boolean fresh = inbox.accept(receipt);
    watch.at(Waypoint.ACCEPTED);
    if (fresh) {
      opener.open(arrival);
    }
  }
}
