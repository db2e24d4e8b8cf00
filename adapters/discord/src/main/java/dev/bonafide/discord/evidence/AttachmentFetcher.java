package dev.bonafide.discord.evidence;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.FetchedFile;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.event.PostContent;
import dev.bonafide.mail.Unreachable;
import java.net.URI;
import java.util.Set;

/** Fetches what people attached, from Discord's own hosts alone. */
public final class AttachmentFetcher {
  /** More is not held in memory. */
  static final int LARGEST = 10 << 20;

  private final DiscordConnection connection;
  private final DiscordFileHosts hosts;
  private final int largest;

  public AttachmentFetcher(DiscordConnection connection, AttachmentReader attachmentReader) {
    this.connection = connection;
    this.hosts = new DiscordFileHosts(connection.settings().ownHost());
    this.largest = (int) Math.min(LARGEST, attachmentReader.largest());
  }

  /**
   * Fetches one.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  FetchedFile fetch(PostContent.Attachment file) {
    if (file.size() > largest) {
      return new FetchedFile.Missing("larger than " + (largest >> 20) + " MB");
    }
    if (!hosts.have(file.url())) {
      return new FetchedFile.Missing("not stored at Discord");
    }
    return switch (connection.file(file.url(), largest).orUnreachable()) {
      case ApiResult.Answered(byte[] bytes) -> new FetchedFile.Bytes(bytes);
      case ApiResult.Refused(DiscordRefusal(int status, int _)) when status == 413 ->
          new FetchedFile.Missing("larger than " + (largest >> 20) + " MB");
      case ApiResult.Refused(var _) -> new FetchedFile.Missing("Discord no longer provides it");
    };
  }

  /**
   * Addresses that files may be fetched from.
   *
   * @param own host and port of an API address that was changed; empty for Discord's own
   */
  public record DiscordFileHosts(String own) {
    private static final Set<String> DISCORDS =
        Set.of("cdn.discordapp.com", "media.discordapp.net");

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
}
