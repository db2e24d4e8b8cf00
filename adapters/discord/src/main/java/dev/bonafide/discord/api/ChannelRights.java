package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Permissions of a member in channels, by the roles they have and what a channel changes of them.
 *
 * @param member the bot, or someone who does not own the server
 */
public record ChannelRights(DiscordConnection connection, long member, long guild) {
  /** To see what is written, and what was while the bot was away. */
  public static final Set<Permission> TO_WATCH =
      EnumSet.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);

  /** To tell moderators, and find out whether they were told. */
  public static final Set<Permission> TO_TELL =
      EnumSet.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND, Permission.MESSAGE_HISTORY);

  /**
   * Lists which of some permissions the member lacks, in the words of Discord's settings.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  public List<TranslatableText> missing(long channel, Set<Permission> needed) {
    return switch (connection.call(Route.get("channels/" + channel), null).orUnreachable()) {
      case ApiResult.Answered(DataObject answer) when !HiddenChannel.is(answer) ->
          lacking(needed, held().in(answer));
      case ApiResult.Refused(DiscordRefusal refused) when refused.code() == Code.UNKNOWN_CHANNEL ->
          List.of(TranslatableText.of("setup.gone", shown(Permission.VIEW_CHANNEL)));
      case ApiResult.Answered(var _), ApiResult.Refused(var _) ->
          List.of(shown(Permission.VIEW_CHANNEL));
    };
  }

  /**
   * Lists which of some permissions are not among others, in the words of Discord's settings.
   *
   * @param bits as Discord tells them
   */
  public static List<TranslatableText> lacking(Set<Permission> needed, long bits) {
    EnumSet<Permission> had = Permission.getPermissions(bits);
    return needed.stream()
        .filter(one -> !had.contains(one) && !had.contains(Permission.ADMINISTRATOR))
        .map(ChannelRights::shown)
        .toList();
  }

  /** As Discord's settings call it. */
  private static TranslatableText shown(Permission permission) {
    return TranslatableText.of("permission." + permission.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the member has some permissions in a server, no matter what its channels change.
   *
   * @throws Unreachable if Discord cannot be reached now, or does not say
   */
  public boolean has(Set<Permission> needed) {
    return lacking(needed, held().bits()).isEmpty();
  }

  /**
   * The channels among some that the member sees and can read back.
   *
   * @throws Unreachable if Discord cannot be reached now, or does not say
   */
  Set<Long> readable(List<DataObject> channels) {
    HeldRoles held = held();
    return channels.stream()
        .filter(channel -> lacking(TO_WATCH, held.in(channel)).isEmpty())
        .map(channel -> channel.getLong("id"))
        .collect(Collectors.toSet());
  }

  private HeldRoles held() {
    String server = "guilds/" + guild;
    DataObject told =
        connection.call(Route.get(server + "/members/" + member), null).answerOrUnreachable();
    Set<String> mine = new HashSet<>(Set.of(Long.toString(guild)));
    told.optArray("roles")
        .ifPresent(roles -> roles.stream(DataArray::getString).forEach(mine::add));
    long bits = 0;
    DataArray all = connection.list(Route.get(server + "/roles")).answerOrUnreachable();
    for (DataObject role : DiscordJson.objects(all)) {
      if (mine.contains(role.getString("id"))) {
        bits |= role.getLong("permissions", 0);
      }
    }
    return new HeldRoles(guild, member, mine, bits);
  }
}
