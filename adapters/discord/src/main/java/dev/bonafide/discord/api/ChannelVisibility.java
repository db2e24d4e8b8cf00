package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.InstantSource;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Whether everybody in a server sees a channel, kept for a minute. What Discord does not tell
 * counts as seen by everybody; which roles see it besides is the server's own affair.
 */
public final class ChannelVisibility {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final DiscordConnection connection;
  private final ExpiringCache<Boolean> known;

  public ChannelVisibility(DiscordConnection connection, InstantSource clock) {
    this.connection = connection;
    this.known = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * Asks Discord, unless it did so lately.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  public boolean isPublic(long guild, long channel) {
    return known.get(guild + " " + channel, () -> isSeen(guild, channel));
  }

  /** Who sees a thread sees the channel that it hangs on. */
  private boolean isSeen(long guild, long channel) {
    return switch (connection.call(Route.get("channels/" + channel), null).orUnreachable()) {
      case ApiResult.Refused(var _) -> true;
      case ApiResult.Answered(DataObject answer) -> {
        long parent = isThread(answer) ? answer.getLong("parent_id", 0) : 0;
        yield parent == 0 ? sees(guild, answer) : isSeen(guild, parent);
      }
    };
  }

  private static boolean isThread(DataObject channel) {
    return channel.hasKey("thread_metadata");
  }

  private boolean sees(long guild, DataObject channel) {
    return switch (connection.list(Route.get("guilds/" + guild + "/roles")).orUnreachable()) {
      case ApiResult.Refused(var _) -> true;
      case ApiResult.Answered(DataArray roles) -> {
        long bits = bits(roles, guild, "permissions");
        DataArray changes = channel.optArray("permission_overwrites").orElseGet(DataArray::empty);
        long after = (bits & ~bits(changes, guild, "deny")) | bits(changes, guild, "allow");
        yield has(bits, Permission.ADMINISTRATOR) || has(after, Permission.VIEW_CHANNEL);
      }
    };
  }

  /** What stands there for everybody, who have the server's own id. */
  private static long bits(DataArray some, long guild, String field) {
    for (int at = 0; at < some.length(); at++) {
      DataObject one = some.getObject(at);
      if (one.getString("id").equals(Long.toString(guild))) {
        return one.getLong(field, 0);
      }
    }
    return 0;
  }

  private static boolean has(long bits, Permission permission) {
    return (bits & permission.getRawValue()) != 0;
  }
}
