package dev.bonafide.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import java.util.Optional;

/** A message of a channel that was read, as the event that would have told of it. */
final class MissedPost {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private MissedPost() {}

  /** Empty where the bot said it. */
  static Optional<String> event(Message message, SlackPlace channel, SlackSelf self) {
    if (self.wrote(message)) {
      return Optional.empty();
    }
    JsonObject event = GSON.toJsonTree(message).getAsJsonObject();
    event.addProperty("type", "message");
    event.addProperty("channel", channel.channel());
    event.addProperty("channel_type", "channel");
    // Its words as they stand by now are the only ones there are.
    event.remove("edited");
    return Optional.of(Envelope.around(event, channel.team(), self));
  }
}
