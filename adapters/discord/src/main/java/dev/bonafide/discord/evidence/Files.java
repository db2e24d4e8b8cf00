package dev.bonafide.discord.evidence;

import dev.bonafide.conversation.AttachmentReader;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordFileHosts;
import dev.bonafide.discord.api.DiscordResult;
import dev.bonafide.discord.api.FetchedFile;
import dev.bonafide.discord.event.Attachment;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;

/** Fetches what people attached, from Discord's own hosts alone. */
public final class Files {
  /** More is not held in memory. */
  static final int LARGEST = 10 << 20;

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final DiscordConnection connection;
  private final DiscordFileHosts hosts;
  private final int largest;

  public Files(DiscordConnection connection, AttachmentReader attachmentReader) {
    this.connection = connection;
    this.hosts = new DiscordFileHosts(connection.settings().ownHost());
    this.largest = (int) Math.min(LARGEST, attachmentReader.largest());
  }

  /**
   * Fetches one.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  FetchedFile fetch(Attachment file) {
    if (file.size() > largest) {
      return new FetchedFile.Missing("larger than " + (largest >> 20) + " MB");
    }
    if (!hosts.have(file.url())) {
      return new FetchedFile.Missing("not kept at Discord");
    }
    return switch (connection.file(file.url(), largest)) {
      case DiscordResult.Answered<byte[]>(byte[] bytes) -> new FetchedFile.Bytes(bytes);
      case DiscordResult.Refused<byte[]>(int status, int _) when status == 413 ->
          new FetchedFile.Missing("larger than " + (largest >> 20) + " MB");
      case DiscordResult.Refused<byte[]> _ ->
          new FetchedFile.Missing("Discord does not hand it out any more");
      case DiscordResult.Away<byte[]>(Duration by, String why) -> throw new Unreachable(why, by);
      case DiscordResult.Lost<byte[]>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }
}
