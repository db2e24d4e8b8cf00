package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Optional;
import java.util.Set;

/**
 * Someone speaks to the bot, as the Events API tells it.
 *
 * @param bot the bot's user
 * @param event the message itself
 */
public record SlackEvent(SlackPlace place, String user, String bot, String ts, JsonObject event) {
  private static final Set<String> SPOKEN = Set.of("file_share", "thread_broadcast", "me_message");

  /**
   * Empty for what is no one's word to the bot: edits, bots, joins, events of other kinds.
   *
   * @param whole what Slack sent
   * @param event inside it, or what stands for it
   */
  static Optional<SlackEvent> of(JsonObject whole, JsonObject event) {
    String channel = SlackJson.text(event, "channel");
    String user = SlackJson.text(event, "user");
    String ts = SlackJson.text(event, "ts");
    if (channel == null || user == null || ts == null || !isSpoken(event)) {
      return Optional.empty();
    }
    InstalledBot bot = InstalledBot.of(whole);
    SlackPlace place = new SlackPlace(bot.team(), channel, SlackJson.text(event, "thread_ts", ts));
    return bot.team().isEmpty() || user.equals(bot.user())
        ? Optional.empty()
        : Optional.of(new SlackEvent(place, user, bot.user(), ts, event));
  }

  private static boolean isSpoken(JsonObject event) {
    String type = SlackJson.text(event, "type");
    boolean toTheBot =
        "app_mention".equals(type)
            || ("message".equals(type) && "im".equals(SlackJson.text(event, "channel_type")));
    String subtype = SlackJson.text(event, "subtype");
    return toTheBot
        && (subtype == null || SPOKEN.contains(subtype))
        && !event.has("bot_id")
        && !event.has("edited");
  }

  /**
   * What it is known by. One message comes as two events, of two ids, where a bot hears all
   * messages of a channel and is named there; and it is read from the channel's history after a
   * gap, without any.
   */
  String key() {
    return place.channel() + "/" + ts;
  }

  /** Words of its text without the bot's name in them. */
  public String withoutMention(String words) {
    String left = words;
    int at = bot.isEmpty() ? -1 : left.indexOf("<@" + bot);
    while (at >= 0) {
      int end = left.indexOf('>', at);
      if (end < 0) {
        return left;
      }
      left = left.substring(0, at).stripTrailing() + " " + left.substring(end + 1).stripLeading();
      at = left.indexOf("<@" + bot);
    }
    return left;
  }
}
