package dev.bonafide.discord.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Roles of a member of a server.
 *
 * @param roles their ids, and that of the server, which is everyone's role
 * @param bits what they allow together
 */
record HeldRoles(long guild, long member, Set<String> roles, long bits) {
  HeldRoles {
    roles = Set.copyOf(roles);
  }

  /**
   * First what a channel changes for everyone, then for the member's roles, then for the member.
   */
  long in(DataObject channel) {
    if (Permission.getPermissions(bits).contains(Permission.ADMINISTRATOR)) {
      return bits;
    }
    List<DataObject> changes = DiscordJson.objects(channel, "permission_overwrites");
    String everyone = Long.toString(guild);
    long after = applied(bits, changes, Set.of(everyone));
    Set<String> own = new HashSet<>(roles);
    own.remove(everyone);
    return applied(applied(after, changes, own), changes, Set.of(Long.toString(member)));
  }

  private static long applied(long bits, List<DataObject> changes, Set<String> whose) {
    long deny = 0;
    long allow = 0;
    for (DataObject change : changes) {
      if (whose.contains(change.getString("id"))) {
        deny |= change.getLong("deny", 0);
        allow |= change.getLong("allow", 0);
      }
    }
    return (bits & ~deny) | allow;
  }
}
