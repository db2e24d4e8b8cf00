package dev.bonafide.slack.people;

import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.model.Conversation;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.conversation.Disclosure;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.ExpiringCache;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Who can read along in a channel, as Slack says; kept for a while. What it does not say counts as
 * wide.
 */
public final class Rooms {
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final SlackConnection connection;
  private final ExpiringCache<Disclosure> known;

  public Rooms(SlackConnection connection, InstantSource clock) {
    this.connection = connection;
    this.known = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * How much may be shown there.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public Disclosure of(SlackPlace place) {
    if (place.channel().startsWith("D")) {
      return Disclosure.FULL;
    }
    return known.get(place.team() + " " + place.channel(), () -> ask(place));
  }

  /**
   * Whether the bot is in a channel now, as it is in every private one that it can see; talks are
   * none.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public boolean has(SlackPlace place) {
    if (place.channel().startsWith("D")) {
      return false;
    }
    return switch (info(place).orUnreachable()) {
      case ApiResult.Answered(var answer) ->
          answer.getChannel().isMember() || answer.getChannel().isPrivate();
      case ApiResult.Refused(var _) -> false;
    };
  }

  private ApiResult<ConversationsInfoResponse, SlackRefusal> info(SlackPlace place) {
    return SlackCalls.make(
        () ->
            connection
                .methods(place.team())
                .conversationsInfo(request -> request.channel(place.channel())));
  }

  private Disclosure ask(SlackPlace place) {
    return switch (info(place).orUnreachable()) {
      case ApiResult.Answered(var answer) -> of(answer.getChannel());
      case ApiResult.Refused(var _) -> Disclosure.REDACTED;
    };
  }

  private static Disclosure of(Conversation channel) {
    if (channel.isExtShared() || channel.isPendingExtShared()) {
      return Disclosure.NONE;
    }
    return channel.isPrivate() || channel.isIm() || channel.isMpim()
        ? Disclosure.FULL
        : Disclosure.REDACTED;
  }
}
