package dev.bonafide.slack.outbound;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.Threading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks for a message whose answer was lost, by its mark, in the place it belongs to. */
record Search(SlackConnection connection) {
  private static final Duration CLOCKS_APART = Duration.ofSeconds(60);
  private static final int MOST_PAGES = 20;

  /** Longer than anything is tried. With the end left open Slack gives the earliest page first. */
  private static final Duration LATEST = Duration.ofDays(7);

  private static final int PAGE = 200;

  /**
   * Looks in the talk with one person. Slack names its channel to those who may open it, which
   * shows no one anything.
   *
   * @param user to whom it was said
   */
  DeliveryLookup inTalk(Outgoing outgoing, SlackSelf me, String user) {
    return switch (talk(SlackPlace.of(outgoing.address()).team(), user)) {
      case ApiResult.Answered(String channel) -> inChannel(outgoing, me, channel);
      case ApiResult<String, SlackRefusal> unknown -> unanswered(unknown);
    };
  }

  /** Where it is not even told who the bot is, nothing follows of the message. */
  static DeliveryLookup unknown(ApiResult<SlackSelf, SlackRefusal> outcome) {
    return outcome instanceof ApiResult.Refused(SlackRefusal refusal)
        ? new DeliveryLookup.Later(ApiResult.PAUSE, refusal.text())
        : unanswered(outcome);
  }

  /** Time stamps from which on it may be there. */
  static String oldest(Outgoing outgoing) {
    return outgoing.since().minus(CLOCKS_APART).getEpochSecond() + ".000000";
  }

  DeliveryLookup inThread(Outgoing outgoing, SlackSelf me) {
    SlackPlace place = SlackPlace.of(outgoing.address());
    String oldest = oldest(outgoing);
    Mark mark = Mark.of(outgoing);
    String cursor = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      ApiResult<ConversationsRepliesResponse, SlackRefusal> outcome =
          new Threading(connection).page(place, oldest, cursor);
      if (!(outcome instanceof ApiResult.Answered(var answer))) {
        return unanswered(outcome);
      }
      Optional<DeliveryLookup> sighting = in(answer.getMessages(), mark, me, oldest);
      if (sighting.isPresent()) {
        return sighting.get();
      }
      cursor = Threading.next(answer.getResponseMetadata());
      if (cursor.isEmpty()) {
        return new DeliveryLookup.Unseen();
      }
    }
    return new DeliveryLookup.Later(ApiResult.PAUSE, "the thread is too long to be searched");
  }

  /**
   * Every message of the bot bears a mark: where one of the time in question shows none, Slack
   * withholds them, and a message that is not found may be there anyway.
   */
  static Optional<DeliveryLookup> in(List<Message> page, Mark mark, SlackSelf me, String oldest) {
    for (Message message : page) {
      if (me.wrote(message)) {
        if (mark.isOn(message.getMetadata())) {
          return Optional.of(new DeliveryLookup.Seen(message.getTs()));
        }
        if (isMarkable(message)
            && message.getMetadata() == null
            && message.getTs().compareTo(oldest) > 0) {
          return Optional.of(new DeliveryLookup.Unseeable());
        }
      }
    }
    return Optional.empty();
  }

  /** Slack keeps no mark with a file. */
  private static boolean isMarkable(Message message) {
    return message.getFiles() == null || message.getFiles().isEmpty();
  }

  static <T> DeliveryLookup unanswered(ApiResult<T, SlackRefusal> outcome) {
    return switch (outcome) {
      case ApiResult.Refused(SlackRefusal refusal) -> refused(refusal);
      case ApiResult.Unanswered<?, ?> none ->
          new DeliveryLookup.Later(none.retryAfter(), none.why());
      case ApiResult.Answered(T _) -> new DeliveryLookup.Unseen();
    };
  }

  private static DeliveryLookup refused(SlackRefusal refusal) {
    return switch (refusal.error()) {
      case "thread_not_found", "message_not_found" -> new DeliveryLookup.Unseen();
      case "missing_scope",
          "not_allowed_token_type",
          "method_not_supported_for_channel_type",
          "channel_not_found",
          "not_in_channel",
          "user_not_found",
          "user_disabled",
          "user_not_visible",
          "users_not_found" ->
          new DeliveryLookup.Unseeable();
      default -> new DeliveryLookup.Later(ApiResult.PAUSE, refusal.text());
    };
  }

  /** The talk of the bot with one person. */
  ApiResult<String, SlackRefusal> talk(String team, String user) {
    return connection
        .call(team, slack -> slack.conversationsOpen(request -> request.users(List.of(user))))
        .map(answer -> answer.getChannel().getId());
  }

  /** Looks in a channel, and in no thread there. */
  DeliveryLookup inChannel(Outgoing outgoing, SlackSelf me, String channel) {
    SlackPlace place = new SlackPlace(SlackPlace.of(outgoing.address()).team(), channel, "");
    String oldest = oldest(outgoing);
    String latest = outgoing.since().plus(LATEST).getEpochSecond() + ".000000";
    for (int page = 0; page < MOST_PAGES; page++) {
      ApiResult<ConversationsHistoryResponse, SlackRefusal> outcome =
          new Threading(connection).history(place, oldest, latest, PAGE, true);
      if (!(outcome instanceof ApiResult.Answered(var answer))) {
        return unanswered(outcome);
      }
      List<Message> messages = answer.getMessages();
      Optional<DeliveryLookup> sighting =
          in(messages, Mark.of(outgoing), me, oldest)
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
