package dev.bonafide.discord.api;

import java.net.URI;
import java.util.Set;

/**
 * Where files may be fetched from.
 *
 * @param own host and port of an API address that was changed; empty for Discord's own
 */
public record DiscordFileHosts(String own) {
  private static final Set<String> DISCORDS = Set.of("cdn.discordapp.com", "media.discordapp.net");

  public boolean have(String url) {
    try {
      URI uri = URI.create(url);
      boolean isOwn = !own.isEmpty() && own.equals(uri.getAuthority());
      return isOwn || ("https".equals(uri.getScheme()) && DISCORDS.contains(uri.getAuthority()));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
