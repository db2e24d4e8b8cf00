package dev.bonafide.slack.api;

import com.slack.api.methods.request.conversations.ConversationsRepliesRequest.ConversationsRepliesRequestBuilder;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.ResponseMetadata;
import dev.bonafide.chat.api.ApiResult;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a thread page by page. */
public record Threading(SlackConnection connection) {
  private static final int PAGE = 200;

  /**
   * One page.
   *
   * @param oldest messages after this time stamp; null for all
   * @param cursor of the page; empty for the first
   */
  public ApiResult<ConversationsRepliesResponse, SlackRefusal> page(
      SlackPlace place, @Nullable String oldest, String cursor) {
    return replies(
        place, request -> request.oldest(oldest).cursor(cursor).includeAllMetadata(true));
  }

  private ApiResult<ConversationsRepliesResponse, SlackRefusal> replies(
      SlackPlace place, UnaryOperator<ConversationsRepliesRequestBuilder> which) {
    return connection.call(
        place.team(),
        slack ->
            slack.conversationsReplies(
                request ->
                    which.apply(request.channel(place.channel()).ts(place.thread()).limit(PAGE))));
  }

  /**
   * The latest messages of a stretch of time in a channel, replies in threads left out. With its
   * end left open Slack would give the earliest.
   *
   * @param oldest messages after this time stamp
   * @param latest messages before this one
   * @param most how many of them
   * @param marked whether the marks on them are told, too
   */
  public ApiResult<ConversationsHistoryResponse, SlackRefusal> history(
      SlackPlace place, String oldest, String latest, int most, boolean marked) {
    return connection.call(
        place.team(),
        slack ->
            slack.conversationsHistory(
                request ->
                    request
                        .channel(place.channel())
                        .oldest(oldest)
                        .latest(latest)
                        .limit(most)
                        .includeAllMetadata(marked)));
  }

  /** The one message of a time stamp, and the thread's first. */
  public ApiResult<ConversationsRepliesResponse, SlackRefusal> at(SlackPlace place, String ts) {
    return replies(place, request -> request.oldest(ts).latest(ts).inclusive(true));
  }

  /** Where the page behind one is, of whatever sort; empty where that was the last. */
  public static String next(@Nullable ResponseMetadata page) {
    String cursor = page == null ? null : page.getNextCursor();
    return cursor == null ? "" : cursor;
  }
}
