package dev.bonafide.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import java.util.Optional;

/** A message that was read, as the event that would have told of it. */
final class BackfilledMessage {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private BackfilledMessage() {}

  /** Empty for what was not said to the bot. */
  static Optional<String> event(Message message, SlackPlace place, SlackSelf self) {
    boolean direct = place.channel().startsWith("D");
    String text = message.getText() == null ? "" : message.getText();
    if (self.wrote(message) || (!direct && !text.contains("<@" + self.userId()))) {
      return Optional.empty();
    }
    JsonObject event = GSON.toJsonTree(message).getAsJsonObject();
    event.addProperty("type", direct ? "message" : "app_mention");
    event.addProperty("channel", place.channel());
    if (direct) {
      event.addProperty("channel_type", "im");
    }
    // Its words as they stand by now are the only ones there are.
    event.remove("edited");
    return Optional.of(Envelope.around(event, place.team(), self));
  }
}
