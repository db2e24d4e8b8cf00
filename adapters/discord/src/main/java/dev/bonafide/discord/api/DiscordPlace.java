package dev.bonafide.discord.api;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;

/**
 * Where things belong: a server is a tenant of its own, and so is a person who asks outside of one.
 */
public final class DiscordPlace {
  public static final String PLATFORM = "discord";

  private DiscordPlace() {}

  public static Tenant server(long guild) {
    return new Tenant(PLATFORM + ":" + guild);
  }

  /** The id of a server; 0 for someone outside of one. */
  public static long guild(Tenant tenant) {
    return Snowflake.read(tenant.id().substring(tenant.id().indexOf(':') + 1));
  }

  private static Tenant alone(long user) {
    return new Tenant(PLATFORM + ":u" + user);
  }

  /** What moderators of a server are told without asking, about no post. */
  public static Address moderators(Tenant server) {
    return new Address(server, PLATFORM, "moderators");
  }

  /** A post's conversation: what becomes of it is worked on in order. */
  public static Address post(long guild, long channel, long message) {
    return new Address(server(guild), PLATFORM, "p" + channel + "/" + message);
  }

  /**
   * What someone asks for themselves.
   *
   * @param guild 0 outside of a server
   */
  public static Address asker(long guild, long user) {
    return new Address(guild == 0 ? alone(user) : server(guild), PLATFORM, "u" + user);
  }
}
