package dev.bonafide.slack.people;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import java.util.List;

/** Tells, a page of the workspace's channels at a time, in which of them the bot is. */
public record Memberships(SlackConnection connection) {
  private static final int PAGE = 999;

  /**
   * One page; direct messages and what is archived are left out.
   *
   * @param cursor of the page; empty for the first
   */
  public ApiResult<ConversationsListResponse, SlackRefusal> page(String team, String cursor) {
    return connection.call(
        team,
        slack ->
            slack.conversationsList(
                request ->
                    request
                        .types(
                            List.of(
                                ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                        .excludeArchived(true)
                        .cursor(cursor)
                        .limit(PAGE)));
  }

  /** The channels of a page in which the bot is. */
  public static List<SlackPlace> in(String team, ConversationsListResponse page) {
    return page.getChannels().stream()
        .filter(Conversation::isMember)
        .map(one -> new SlackPlace(team, one.getId(), ""))
        .toList();
  }
}
