package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackJson;

/**
 * The bot as it is installed where an event was delivered: in a channel shared with others, that is
 * not always the sender's workspace.
 *
 * @param team empty where Slack does not say
 * @param user the bot's own account; empty where Slack does not say
 */
public record InstalledBot(String team, String user) {
  public static InstalledBot of(JsonObject whole) {
    JsonObject installed = SlackJson.firstIn(whole, "authorizations");
    return new InstalledBot(
        SlackJson.text(installed, "team_id", SlackJson.text(whole, "team_id", "")),
        SlackJson.text(installed, "user_id", ""));
  }

  /** Whether it said something itself, or was spoken to. */
  boolean isIn(JsonObject whole, JsonObject event) {
    String app = SlackJson.text(whole, "api_app_id", "");
    return (!app.isEmpty() && app.equals(SlackJson.text(event, "app_id")))
        || (!user.isEmpty()
            && (user.equals(SlackJson.text(event, "user"))
                || SlackJson.text(event, "text", "").contains("<@" + user)));
  }
}
