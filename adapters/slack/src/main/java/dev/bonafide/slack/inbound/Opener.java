package dev.bonafide.slack.inbound;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import dev.bonafide.slack.api.Calls;
import dev.bonafide.slack.api.Outcome;
import dev.bonafide.slack.api.Place;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.card.Windows;
import dev.bonafide.slack.event.Arrival;

/**
 * Opens windows while there is leave to: within three seconds. They say no more than that they are
 * being filled; what is to stand in them is an answer like any other, and finds the window by its
 * name.
 */
final class Opener {
  private final SlackConnection connection;

  Opener(SlackConnection connection) {
    this.connection = connection;
  }

  /** Begins at once, on a thread of its own; where it fails, the asker presses once more. */
  void open(Arrival arrival) {
    String trigger = arrival.trigger();
    if (trigger != null) {
      Thread.ofVirtual().name("slack-window").start(() -> open(arrival, trigger));
    }
  }

  private void open(Arrival arrival, String trigger) {
    String team = Place.of(arrival.address()).team();
    String view = Windows.waiting(arrival.window()).toString();
    Outcome<ViewsOpenResponse> _ =
        Calls.make(
            () ->
                connection
                    .methods(team)
                    .viewsOpen(request -> request.triggerId(trigger).viewAsString(view)));
  }
}
