package dev.bonafide.slack.event;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody speaks to the bot, as the Events API tells it.
 *
 * @param bot the bot's user
 * @param event the message itself
 */
public record SlackEvent(SlackPlace place, String user, String bot, String ts, JsonObject event) {
  private static final Set<String> SPOKEN = Set.of("file_share", "thread_broadcast", "me_message");

  /** Empty for what is nobody's word to the bot: edits, bots, joins, events of other kinds. */
  public static Optional<SlackEvent> of(String payload) {
    try {
      return JsonParser.parseString(payload) instanceof JsonObject whole
              && whole.get("event") instanceof JsonObject event
          ? of(whole, Deletion.words(event).orElse(event))
          : Optional.empty();
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static Optional<SlackEvent> of(JsonObject whole, JsonObject event) {
    String channel = text(event, "channel");
    String user = text(event, "user");
    String ts = text(event, "ts");
    if (channel == null || user == null || ts == null || !isSpoken(event)) {
      return Optional.empty();
    }
    JsonObject installed = installation(whole);
    String team = text(installed, "team_id");
    String bot = text(installed, "user_id");
    if (team == null) {
      team = text(whole, "team_id");
    }
    if (team == null || user.equals(bot)) {
      return Optional.empty();
    }
    String thread = text(event, "thread_ts");
    SlackPlace place = new SlackPlace(team, channel, thread == null ? ts : thread);
    return Optional.of(new SlackEvent(place, user, bot == null ? "" : bot, ts, event));
  }

  private static boolean isSpoken(JsonObject event) {
    String type = text(event, "type");
    boolean toTheBot =
        "app_mention".equals(type)
            || ("message".equals(type) && "im".equals(text(event, "channel_type")));
    String subtype = text(event, "subtype");
    return toTheBot
        && (subtype == null || SPOKEN.contains(subtype))
        && !event.has("bot_id")
        && !event.has("edited");
  }

  /** For whom the event is: in a channel shared with others, not always the sender's workspace. */
  private static JsonObject installation(JsonObject whole) {
    return whole.get("authorizations") instanceof JsonArray all
            && !all.isEmpty()
            && all.get(0) instanceof JsonObject first
        ? first
        : new JsonObject();
  }

  /**
   * What it is known by. One message comes as two events, of two ids, where a bot hears all
   * messages of a channel and is named there; and it is read from the channel's history after a
   * gap, without any.
   */
  String key() {
    return place.channel() + "/" + ts;
  }

  public static @Nullable String text(JsonObject from, String name) {
    JsonElement value = from.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }

  /** What Slack sent, without the verification token of old. */
  static String withoutToken(String payload) {
    JsonObject whole = JsonParser.parseString(payload).getAsJsonObject();
    whole.remove("token");
    return whole.toString();
  }
}
