package dev.bonafide.slack.people;

import com.slack.api.model.Conversation;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;

/** What sort of people a channel is for, as Slack says; kept for a little while. */
public final class Rooms {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final SlackConnection connection;
  private final ExpiringCache<Crowd> known;
  private final ExpiringCache<String> names;

  public Rooms(SlackConnection connection, InstantSource clock) {
    this.connection = connection;
    this.known = new ExpiringCache<>(KEPT, clock);
    this.names = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * For whom it is; in a private one guests may be anyway.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public Crowd of(SlackPlace place) {
    if (place.channel().startsWith("D")) {
      return Crowd.TEAM;
    }
    return known.get(
        place.team() + " " + place.channel(), () -> told(place, Rooms::of, Crowd.UNKNOWN));
  }

  /**
   * What people call a channel, without the sign before it; empty for a talk, and for one that is
   * gone.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public String name(SlackPlace place) {
    return place.channel().startsWith("D")
        ? ""
        : names.get(
            place.team() + " " + place.channel(),
            () -> told(place, one -> Objects.requireNonNullElse(one.getName(), ""), ""));
  }

  /**
   * Whether the bot is in a channel now, as it is in every private one that it can see; talks are
   * none.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public boolean has(SlackPlace place) {
    return !place.channel().startsWith("D")
        && told(place, one -> one.isMember() || one.isPrivate(), false);
  }

  private <T> T told(SlackPlace place, Function<Conversation, T> what, T ifRefused) {
    return connection
        .call(
            place.team(),
            slack -> slack.conversationsInfo(request -> request.channel(place.channel())))
        .map(answer -> what.apply(answer.getChannel()))
        .orIfRefused(ifRefused);
  }

  private static Crowd of(Conversation channel) {
    boolean shared = channel.isShared() && !channel.isOrgShared();
    if (shared || channel.isExtShared() || channel.isPendingExtShared()) {
      return Crowd.STRANGERS;
    }
    return channel.isPrivate() || channel.isIm() || channel.isMpim() ? Crowd.TEAM : Crowd.PUBLIC;
  }
}
