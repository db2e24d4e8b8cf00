package dev.bonafide.discord.inbound;

import dev.bonafide.discord.api.DiscordJson;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord tells about a server's channels when a session begins. */
final class Lately {
  private final Map<Long, Told> channels = new ConcurrentHashMap<>();

  private record Told(boolean forum, long last) {}

  /** Takes in what is told of a server. */
  void learn(DataObject guild) {
    for (DataObject one : DiscordJson.objects(guild, "channels")) {
      Told told = new Told(isForum(one), one.getLong("last_message_id", 0));
      channels.put(one.getLong("id"), told);
    }
  }

  static boolean isForum(DataObject channel) {
    return channel.getInt("type", 0) == ChannelType.FORUM.getId();
  }

  /** Whether a channel is a forum; empty for one that nothing is told of. */
  Optional<Boolean> isForum(long channel) {
    return Optional.ofNullable(channels.get(channel)).map(Told::forum);
  }

  /** The id of the latest message or post, as it was when the session began; 0 for none. */
  long last(long channel) {
    Told told = channels.get(channel);
    return told == null ? 0 : told.last();
  }
}
