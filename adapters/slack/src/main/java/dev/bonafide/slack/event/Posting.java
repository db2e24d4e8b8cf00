package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackJson;
import java.util.Set;

/** Which events tell that someone posted something in a channel, as a message of its own. */
final class Posting {
  private static final Set<String> CHANNELS = Set.of("channel", "group");
  private static final Set<String> SUBTYPES = Set.of("", "file_share", "bot_message", "me_message");

  private Posting() {}

  static boolean is(JsonObject event) {
    String ts = SlackJson.text(event, "ts", "");
    return SlackJson.text(event, "type", "").equals("message")
        && CHANNELS.contains(SlackJson.text(event, "channel_type", ""))
        && SUBTYPES.contains(SlackJson.text(event, "subtype", ""))
        && !event.has("edited")
        && SlackJson.text(event, "thread_ts", ts).equals(ts);
  }
}
