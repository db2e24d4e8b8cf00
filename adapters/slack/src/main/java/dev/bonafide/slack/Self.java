package dev.bonafide.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.model.Message;

/** Who the bot is, as Slack knows it. */
record Self(String userId, String botId) {

  static Self of(AuthTestResponse answer) {
    return new Self(text(answer.getUserId()), text(answer.getBotId()));
  }

  private static String text(@org.jspecify.annotations.Nullable String id) {
    return id == null ? "" : id;
  }

  boolean wrote(Message message) {
    return userId.equals(message.getUser()) || botId.equals(message.getBotId());
  }
}
