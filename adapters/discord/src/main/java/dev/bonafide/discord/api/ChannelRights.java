package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Unreachable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What the bot may do in a channel, by the roles it has and what the channel changes of them. */
public record ChannelRights(DiscordConnection connection, long app, long guild) {
  /** To see what is written, and what was while the bot was away. */
  public static final Set<Permission> TO_WATCH =
      EnumSet.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);

  /** To tell moderators, and find out whether they were told. */
  public static final Set<Permission> TO_TELL =
      EnumSet.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND, Permission.MESSAGE_HISTORY);

  /**
   * Which of some permissions the bot lacks, in the words of Discord's settings.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  public List<String> missing(long channel, Set<Permission> needed) {
    return switch (connection.call(Route.get("channels/" + channel), null).orUnreachable()) {
      case ApiResult.Answered(DataObject answer) when !HiddenChannel.is(answer) ->
          lacking(needed, of(answer));
      case ApiResult.Refused(DiscordRefusal refused) when refused.code() == Code.UNKNOWN_CHANNEL ->
          List.of(Permission.VIEW_CHANNEL.getName() + " (or the channel was deleted)");
      case ApiResult.Answered(var _), ApiResult.Refused(var _) ->
          List.of(Permission.VIEW_CHANNEL.getName());
    };
  }

  /**
   * Which of some permissions are not among others, in the words of Discord's settings.
   *
   * @param bits as Discord tells them
   */
  public static List<String> lacking(Set<Permission> needed, long bits) {
    EnumSet<Permission> had = Permission.getPermissions(bits);
    List<String> lacking = new ArrayList<>();
    if (!had.contains(Permission.ADMINISTRATOR)) {
      needed.stream()
          .filter(one -> !had.contains(one))
          .map(ChannelRights::shown)
          .forEach(lacking::add);
    }
    return lacking;
  }

  /** As Discord's settings call it. */
  private static String shown(Permission permission) {
    return permission == Permission.MESSAGE_HISTORY ? "Read Message History" : permission.getName();
  }

  private long of(DataObject channel) {
    DataObject member = object("guilds/" + guild + "/members/" + app);
    Set<String> mine = new java.util.HashSet<>(Set.of(Long.toString(guild)));
    member
        .optArray("roles")
        .ifPresent(roles -> roles.stream(DataArray::getString).forEach(mine::add));
    long bits = 0;
    DataArray roles = roles();
    for (int at = 0; at < roles.length(); at++) {
      DataObject role = roles.getObject(at);
      if (mine.contains(role.getString("id"))) {
        bits |= role.getLong("permissions", 0);
      }
    }
    return changed(bits, channel, mine);
  }

  /** First what the channel changes for everyone, then for the bot's roles, then for the bot. */
  private long changed(long bits, DataObject channel, Set<String> mine) {
    DataArray changes = channel.optArray("permission_overwrites").orElseGet(DataArray::empty);
    String everyone = Long.toString(guild);
    long after = applied(bits, changes, Set.of(everyone));
    Set<String> roles = new java.util.HashSet<>(mine);
    roles.remove(everyone);
    return applied(applied(after, changes, roles), changes, Set.of(Long.toString(app)));
  }

  private static long applied(long bits, DataArray changes, Set<String> whose) {
    long deny = 0;
    long allow = 0;
    for (int at = 0; at < changes.length(); at++) {
      DataObject change = changes.getObject(at);
      if (whose.contains(change.getString("id"))) {
        deny |= change.getLong("deny", 0);
        allow |= change.getLong("allow", 0);
      }
    }
    return (bits & ~deny) | allow;
  }

  private DataObject object(String path) {
    return connection.call(Route.get(path), null).answerOrUnreachable();
  }

  private DataArray roles() {
    return connection.list(Route.get("guilds/" + guild + "/roles")).answerOrUnreachable();
  }
}
