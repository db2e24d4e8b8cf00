package dev.bonafide.slack.outbound;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSelf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what one person was told alone and whose answer was lost, by its mark, in the talk with
 * them. Slack names the channel of that talk to those who may open it, which shows no one anything.
 */
final class DirectSearch {
  /** Longer than anything is tried. With the end left open Slack gives the earliest page first. */
  private static final Duration LATEST = Duration.ofDays(7);

  private static final int PAGE = 200;
  private static final int MOST_PAGES = 20;

  private final SlackConnection connection;
  private final Identity identity;

  DirectSearch(SlackConnection connection) {
    this.connection = connection;
    this.identity = new Identity(connection);
  }

  /**
   * Looks for it.
   *
   * @param user to whom it was said
   */
  DeliveryLookup seek(Outgoing outgoing, String user) {
    String team = SlackPlace.of(outgoing.address()).team();
    return switch (identity.get(team)) {
      case ApiResult.Answered(SlackSelf me) ->
          switch (talk(team, user)) {
            case ApiResult.Answered(String channel) -> in(team, channel, outgoing, me);
            case ApiResult<String, SlackRefusal> unknown -> Search.unanswered(unknown);
          };
      case ApiResult<SlackSelf, SlackRefusal> unknown -> Search.unknown(unknown);
    };
  }

  /** The same of what stands in a channel, and in no thread there. */
  DeliveryLookup seekInChannel(Outgoing outgoing) {
    SlackPlace place = SlackPlace.of(outgoing.address());
    return switch (identity.get(place.team())) {
      case ApiResult.Answered(SlackSelf me) -> in(place.team(), place.channel(), outgoing, me);
      case ApiResult<SlackSelf, SlackRefusal> unknown -> Search.unknown(unknown);
    };
  }

  private ApiResult<String, SlackRefusal> talk(String team, String user) {
    return SlackCalls.make(
            () ->
                connection.methods(team).conversationsOpen(request -> request.users(List.of(user))))
        .map(answer -> answer.getChannel().getId());
  }

  private DeliveryLookup in(String team, String channel, Outgoing outgoing, SlackSelf me) {
    TalkHistory history = new TalkHistory(connection, team, channel);
    String oldest = Search.oldest(outgoing);
    String latest = outgoing.since().plus(LATEST).getEpochSecond() + ".000000";
    for (int page = 0; page < MOST_PAGES; page++) {
      ApiResult<ConversationsHistoryResponse, SlackRefusal> outcome =
          history.page(oldest, latest, PAGE);
      if (!(outcome instanceof ApiResult.Answered(var answer))) {
        return Search.unanswered(outcome);
      }
      List<Message> messages = answer.getMessages();
      Optional<DeliveryLookup> sighting =
          Search.in(messages, Mark.of(outgoing), me, oldest)
              .map(one -> one instanceof DeliveryLookup.Seen(String ts) ? seen(channel, ts) : one);
      if (sighting.isPresent()) {
        return sighting.get();
      }
      if (!answer.isHasMore() || messages.isEmpty()) {
        return new DeliveryLookup.Unseen();
      }
      latest = messages.getLast().getTs();
    }
    return new DeliveryLookup.Later(ApiResult.PAUSE, "the talk is too long to be searched");
  }

  private static DeliveryLookup seen(String channel, String ts) {
    return new DeliveryLookup.Seen(channel + "/" + ts);
  }
}
