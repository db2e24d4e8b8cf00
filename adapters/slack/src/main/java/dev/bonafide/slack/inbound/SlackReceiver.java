package dev.bonafide.slack.inbound;

import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.card.Windows;
import dev.bonafide.slack.event.ChannelMessage;
import dev.bonafide.slack.event.Departure;
import dev.bonafide.slack.event.Interaction;
import dev.bonafide.slack.event.KeptInbound;
import dev.bonafide.slack.event.SlackInbound;
import dev.bonafide.slack.event.SourceEvent;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what is said to the bot, and only then lets it be acknowledged. If it cannot be kept, the
 * exception leaves the event unacknowledged, and Slack delivers it again. Everything else is
 * acknowledged and dropped: what people say to each other is not kept, but where a channel is
 * watched.
 *
 * <p>Receipts are known by channel and time stamp, which stay the same over redeliveries, over the
 * two events that tell of one message, and when it is read from the history.
 */
public record SlackReceiver(
    SlackConnection connection,
    Inbox inbox,
    KnownConversations knownConversations,
    Notebook memory,
    InstantSource clock,
    Checkpoint.Watch watch) {
  private static final Set<RequestType> ADDRESSED =
      Set.of(
          RequestType.Event,
          RequestType.BlockAction,
          RequestType.ViewSubmission,
          RequestType.MessageShortcut,
          RequestType.Command);

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
        KeptInbound.of(payload).filter(this::isHeeded).ifPresent(this::accept);
      }
    }
    return Response.ok();
  }

  private boolean isHeeded(KeptInbound kept) {
    // What a workspace said before it took the app out is no one's to keep.
    SlackPlace place = kept.inbound().place();
    return switch (kept.inbound()) {
      case ChannelMessage _ ->
          knownConversations.isWatched(kept.address().tenant(), place.channel())
              && connection.isInstalled(place.team());
      case SlackInbound.Deleted _, SourceEvent _ ->
          connection.isInstalled(place.team()) && knownConversations.hasCase(kept.address());
      case SlackInbound.Spoken _, Interaction _ -> connection.isInstalled(place.team());
    };
  }

  private void accept(KeptInbound kept) {
    watch.at(Checkpoint.DELIVERED);
    Receipt receipt = new Receipt(kept.key(), kept.address(), kept.payload(), clock.instant());
    boolean fresh = inbox.accept(receipt);
    watch.at(Checkpoint.ACCEPTED);
    if (fresh) {
      new ModalOpener(connection, new ThreadLanguages(memory)).open(kept);
    }
  }

  /**
   * Opens windows while there is leave to: within three seconds. They say no more than that they
   * are being filled; what is to stand in them is an answer like any other, and finds the window by
   * its name.
   */
  record ModalOpener(SlackConnection connection, ThreadLanguages languages) {
    /** Begins at once, on a thread of its own; where it fails, the asker presses once more. */
    void open(KeptInbound kept) {
      String trigger = kept.trigger();
      if (trigger != null) {
        Thread.ofVirtual().name("slack-window").start(() -> open(kept, trigger));
      }
    }

    private void open(KeptInbound kept, String trigger) {
      SlackPlace place = SlackPlace.of(kept.address());
      String view = Windows.waiting(kept.window(), languages.of(place)).toString();
      ApiResult<ViewsOpenResponse, SlackRefusal> _ =
          connection.call(
              place.team(),
              slack -> slack.viewsOpen(request -> request.triggerId(trigger).viewAsString(view)));
    }
  }
}
