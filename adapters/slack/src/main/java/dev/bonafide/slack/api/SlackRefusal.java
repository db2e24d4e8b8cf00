package dev.bonafide.slack.api;

import dev.bonafide.chat.api.ApiRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Why Slack refused.
 *
 * @param error Slack's word for it
 * @param needed the scope that is missing; null where none is
 */
public record SlackRefusal(String error, @Nullable String needed) implements ApiRefusal {
  @Override
  public String text() {
    return switch (error) {
      case "channel_not_found" -> "Slack has no such channel, or hides it from the bot";
      case "not_in_channel" -> "the bot is not a member of the channel: /invite it there";
      case "is_archived" -> "the channel is archived";
      case "restricted_action", "restricted_action_read_only_channel", "posting_not_allowed" ->
          "the workspace does not let the bot write there";
      case "thread_not_found", "cannot_reply_to_message" -> "the thread no longer exists";
      case "message_not_found" ->
          "someone deleted the message where the answer would appear; `last` shows it";
      case "cant_update_message", "edit_window_closed" ->
          "the workspace does not let the bot change its message";
      case "msg_too_long", "msg_blocks_too_long" -> "the answer is longer than Slack allows";
      case "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive" ->
          "Slack does not accept the bot's token (" + error + ")";
      case "not_installed" -> "the app is no longer installed in this workspace";
      case "not_allowed_token_type" -> "the token is not a bot's";
      case "file_not_found", "file_deleted" -> "Slack no longer has it, or hides it from the bot";
      case "missing_scope" ->
          "the bot lacks the scope " + (needed == null ? "that this needs" : needed);
      default -> "Slack refused (" + error + ")";
    };
  }
}
