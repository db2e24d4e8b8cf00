package dev.bonafide.slack.api;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.model.Message;
import java.util.List;

/**
 * Who the bot is, as Slack knows it.
 *
 * @param team the workspace that this is of
 * @param url of the workspace, with a slash at its end
 */
public record SlackSelf(String team, String userId, String botId, String url) {

  static SlackSelf of(AuthTestResponse answer) {
    return new SlackSelf(
        text(answer.getTeamId()),
        text(answer.getUserId()),
        text(answer.getBotId()),
        text(answer.getUrl()));
  }

  private static String text(@org.jspecify.annotations.Nullable String id) {
    return id == null ? "" : id;
  }

  /** Whether no one else replied to it. */
  public boolean aloneAnswered(Message root) {
    List<String> users = root.getReplyUsers();
    Integer count = root.getReplyUsersCount();
    return users != null
        && count != null
        && count == users.size()
        && users.stream().allMatch(userId::equals);
  }

  public boolean wrote(Message message) {
    return userId.equals(message.getUser()) || botId.equals(message.getBotId());
  }
}
