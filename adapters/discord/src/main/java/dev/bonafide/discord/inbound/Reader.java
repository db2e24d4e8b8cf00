package dev.bonafide.discord.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.RateLimiter;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.Code;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordJson;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.HiddenChannel;
import dev.bonafide.discord.api.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Asks Discord for what was written, at a pace that leaves room for others. */
record Reader(DiscordConnection connection, ChannelCooldown cooldown, RateLimiter rate) {
  /** As many as Discord tells at once. */
  static final int PAGE = 100;

  /**
   * A page of a channel, the oldest first; empty where it cannot be had just now.
   *
   * @param after the id after which it begins; 0 for the latest page
   */
  Optional<List<DataObject>> page(long channel, long after) {
    String query = "limit=" + PAGE + (after == 0 ? "" : "&after=" + after);
    rate.await();
    ApiResult<DataArray, DiscordRefusal> outcome = connection.list(Route.history(channel, query));
    if (!(outcome instanceof ApiResult.Answered(DataArray messages))) {
      refused(channel, outcome);
      return Optional.empty();
    }
    return Optional.of(
        DiscordJson.objects(messages).stream()
            .sorted(Comparator.comparingLong(one -> one.getLong("id")))
            .toList());
  }

  /** One message. */
  ApiResult<DataObject, DiscordRefusal> message(long channel, long message) {
    rate.await();
    return connection.call(Route.get("channels/%d/messages/%d".formatted(channel, message)), null);
  }

  /**
   * Whether a message that was refused is not there any more. Of a channel that is unknown, no one
   * knows that, but of a thread whose channel the bot sees; whatever the bot may not read, it
   * leaves for later.
   *
   * @param watch the watched channel to which the message belongs
   * @param channel where it stands
   */
  boolean isGone(long watch, long channel, DiscordRefusal refused) {
    boolean gone =
        Code.isGone(refused.code())
            || (refused.code() == Code.UNKNOWN_CHANNEL
                && channel != watch
                && HiddenChannel.isSeen(connection, watch));
    if (!gone && Code.forbids(refused.code())) {
      cooldown.bar(watch, refused.text());
    }
    return gone;
  }

  /** The threads that a call lists; empty where it cannot be had just now. */
  Optional<DataObject> threads(long channel, Route route) {
    rate.await();
    ApiResult<DataObject, DiscordRefusal> outcome = connection.call(route, null);
    if (!(outcome instanceof ApiResult.Answered(DataObject found))) {
      refused(channel, outcome);
      return Optional.empty();
    }
    return Optional.of(found);
  }

  private void refused(long channel, ApiResult<?, DiscordRefusal> outcome) {
    if (outcome instanceof ApiResult.Refused(DiscordRefusal refused)) {
      cooldown.bar(channel, refused.text());
    }
  }
}
