package dev.bonafide.slack.inbound;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.card.Windows;
import dev.bonafide.slack.event.KeptInbound;

/**
 * Opens windows while there is leave to: within three seconds. They say no more than that they are
 * being filled; what is to stand in them is an answer like any other, and finds the window by its
 * name.
 */
record ModalOpener(SlackConnection connection) {
  /** Begins at once, on a thread of its own; where it fails, the asker presses once more. */
  void open(KeptInbound kept) {
    String trigger = kept.trigger();
    if (trigger != null) {
      Thread.ofVirtual().name("slack-window").start(() -> open(kept, trigger));
    }
  }

  private void open(KeptInbound kept, String trigger) {
    String team = SlackPlace.of(kept.address()).team();
    String view = Windows.waiting(kept.window()).toString();
    ApiResult<ViewsOpenResponse, SlackRefusal> _ =
        SlackCalls.make(
            () ->
                connection
                    .methods(team)
                    .viewsOpen(request -> request.triggerId(trigger).viewAsString(view)));
  }
}
