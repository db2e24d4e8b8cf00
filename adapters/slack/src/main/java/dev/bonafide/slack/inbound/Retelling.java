package dev.bonafide.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackTimestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what was read to the door, as the events that would have told of it. */
record Retelling(SlackReceiver receiver, KnownConversations knownConversations) {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  /**
   * What was said to the bot, what was changed, and where a channel is watched also what was
   * posted, since the gap began; a thread's first message comes with it, however old. What the bot
   * said itself is left out.
   *
   * @throws RuntimeException if it could not be kept
   */
  void tell(Gap gap, List<Message> page, SlackSelf self) {
    SlackPlace place = gap.place();
    List<Message> others =
        page.stream()
            .filter(one -> !self.wrote(one))
            .sorted(Comparator.comparing(Message::getTs))
            .toList();
    pass(since(others, gap.from()).flatMap(one -> said(one, place, self).stream()), place, self);
    pass(others.stream().flatMap(one -> changed(one, place, gap.from()).stream()), place, self);
    if (gap.sort() == Gap.Sort.CHANNEL) {
      watched(place)
          .map(since -> since.isAfter(gap.from()) ? since : gap.from())
          .map(from -> since(others, from).map(one -> told(one, place, "message", "channel")))
          .ifPresent(posted -> pass(posted, place, self));
    }
  }

  private Optional<Instant> watched(SlackPlace channel) {
    return knownConversations.watched().stream()
        .filter(spot -> Reopening.channel(SlackPlace.of(spot.address())).equals(channel))
        .map(KnownConversations.Spot::at)
        .findFirst();
  }

  private static Stream<Message> since(List<Message> page, Instant from) {
    return page.stream().filter(one -> !SlackTimestamp.instant(one.getTs()).isBefore(from));
  }

  /** A message to the bot; empty for what was not said to it. */
  private static Optional<JsonObject> said(Message message, SlackPlace place, SlackSelf self) {
    if (place.isDirect()) {
      return Optional.of(told(message, place, "message", "im"));
    }
    String text = message.getText() == null ? "" : message.getText();
    return text.contains("<@" + self.userId())
        ? Optional.of(told(message, place, "app_mention", ""))
        : Optional.empty();
  }

  private static JsonObject told(
      Message message, SlackPlace place, String type, String channelType) {
    JsonObject event = GSON.toJsonTree(message).getAsJsonObject();
    event.addProperty("type", type);
    event.addProperty("channel", place.channel());
    if (!channelType.isEmpty()) {
      event.addProperty("channel_type", channelType);
    }
    // Its words as they stand by now are the only ones there are.
    event.remove("edited");
    return event;
  }

  /**
   * Change of a message meanwhile; empty where it was not since the gap began. Of what was deleted
   * there is nothing to read, or a stone that bears no time.
   */
  private static Optional<JsonObject> changed(Message message, SlackPlace place, Instant since) {
    String at = message.getEdited() == null ? null : message.getEdited().getTs();
    if (at == null || SlackTimestamp.instant(at).isBefore(since)) {
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
    return Optional.of(event);
  }

  /** Each as the Events API wraps it. */
  private void pass(Stream<JsonObject> events, SlackPlace place, SlackSelf self) {
    events.forEach(
        event -> {
          JsonObject authorization = new JsonObject();
          authorization.addProperty("team_id", place.team());
          authorization.addProperty("user_id", self.userId());
          JsonArray authorizations = new JsonArray();
          authorizations.add(authorization);
          JsonObject whole = new JsonObject();
          whole.addProperty("type", "event_callback");
          whole.addProperty("team_id", place.team());
          whole.add("authorizations", authorizations);
          whole.add("event", event);
          receiver.pass(RequestType.Event, whole.toString());
        });
  }
}
