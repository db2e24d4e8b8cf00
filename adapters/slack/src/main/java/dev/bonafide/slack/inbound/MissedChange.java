package dev.bonafide.slack.inbound;

import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackTimestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * That a message which was read had been changed meanwhile, as the event that would have told of
 * it. Of what was deleted there is nothing to read, or a stone that bears no time.
 */
final class MissedChange {
  private MissedChange() {}

  /**
   * Empty where it was not changed since then, or the bot changed its own.
   *
   * @param since the beginning of the gap
   */
  static Optional<String> event(Message message, SlackPlace place, SlackSelf self, Instant since) {
    String at = message.getEdited() == null ? null : message.getEdited().getTs();
    if (at == null || SlackTimestamp.instant(at).isBefore(since) || self.wrote(message)) {
      return Optional.empty();
    }
    JsonObject before = new JsonObject();
    before.addProperty("ts", message.getTs());
    before.addProperty("user", message.getUser());
    if (message.getThreadTs() != null) {
      before.addProperty("thread_ts", message.getThreadTs());
    }
    JsonObject now = before.deepCopy();
    now.addProperty("text", "");
    JsonObject event = new JsonObject();
    event.addProperty("type", "message");
    event.addProperty("subtype", "message_changed");
    event.addProperty("channel", place.channel());
    event.addProperty("event_ts", at);
    event.add("message", now);
    event.add("previous_message", before);
    return Optional.of(Envelope.around(event, place.team(), self));
  }
}
