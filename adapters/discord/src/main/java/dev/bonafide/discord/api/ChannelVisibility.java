package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Whether everyone in a server sees a channel, kept for a minute. What Discord does not tell counts
 * as seen by everyone, and so does a channel that the bot cannot see: Discord makes up who sees it.
 * Which roles see it besides is the server's own affair.
 */
public final class ChannelVisibility {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final DiscordConnection connection;
  private final ExpiringCache<Visibility> known;

  public ChannelVisibility(DiscordConnection connection, InstantSource clock) {
    this.connection = connection;
    this.known = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * Whether everyone sees a channel, or may.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  public boolean isPublic(long guild, long channel) {
    return of(guild, channel) != Visibility.NOT_EVERYONE;
  }

  /**
   * Asks Discord, unless it did so lately.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  public Visibility of(long guild, long channel) {
    return known.get(guild + " " + channel, () -> asked(guild, channel));
  }

  /** Who sees a thread sees the channel that it hangs on. */
  private Visibility asked(long guild, long channel) {
    return switch (connection.call(Route.get("channels/" + channel), null).orUnreachable()) {
      case ApiResult.Refused(var _) -> Visibility.UNKNOWN;
      case ApiResult.Answered(DataObject answer) when HiddenChannel.is(answer) ->
          Visibility.UNKNOWN;
      case ApiResult.Answered(DataObject answer) -> {
        long parent = isThread(answer) ? answer.getLong("parent_id", 0) : 0;
        yield parent == 0 ? of(guild, answer) : asked(guild, parent);
      }
    };
  }

  private static boolean isThread(DataObject channel) {
    return channel.hasKey("thread_metadata");
  }

  private Visibility of(long guild, DataObject channel) {
    Optional<DataArray> changes = channel.optArray("permission_overwrites");
    return switch (connection.list(Route.get("guilds/" + guild + "/roles")).orUnreachable()) {
      case ApiResult.Answered(DataArray roles) when changes.isPresent() ->
          isSeen(guild, bits(roles, guild, "permissions"), changes.get())
              ? Visibility.EVERYONE
              : Visibility.NOT_EVERYONE;
      case ApiResult.Answered(var _), ApiResult.Refused(var _) -> Visibility.UNKNOWN;
    };
  }

  private static boolean isSeen(long guild, long bits, DataArray changes) {
    long after = (bits & ~bits(changes, guild, "deny")) | bits(changes, guild, "allow");
    return has(bits, Permission.ADMINISTRATOR) || has(after, Permission.VIEW_CHANNEL);
  }

  /** What stands there for everyone, who have the server's own id. */
  private static long bits(DataArray some, long guild, String field) {
    return DiscordJson.objects(some).stream()
        .filter(one -> one.getString("id").equals(Long.toString(guild)))
        .findFirst()
        .map(one -> one.getLong(field, 0))
        .orElse(0L);
  }

  private static boolean has(long bits, Permission permission) {
    return (bits & permission.getRawValue()) != 0;
  }

  /** Readers of a channel. */
  public enum Visibility {
    EVERYONE,
    NOT_EVERYONE,
    /** The bot cannot find out. */
    UNKNOWN
  }
}
