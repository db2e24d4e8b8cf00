package dev.bonafide.slack.outbound;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;

/**
 * What was said in a talk, with the marks on it.
 *
 * @param team whose workspace it is in
 */
record TalkHistory(SlackConnection connection, String team, String channel) {
  /**
   * One page, the latest message first.
   *
   * @param oldest the time stamp before which nothing is wanted
   * @param latest the time stamp behind which nothing is wanted; with it Slack begins at the end
   */
  ApiResult<ConversationsHistoryResponse, SlackRefusal> page(
      String oldest, String latest, int limit) {
    return SlackCalls.make(
        () ->
            connection
                .methods(team)
                .conversationsHistory(
                    request ->
                        request
                            .channel(channel)
                            .oldest(oldest)
                            .latest(latest)
                            .limit(limit)
                            .includeAllMetadata(true)));
  }
}
