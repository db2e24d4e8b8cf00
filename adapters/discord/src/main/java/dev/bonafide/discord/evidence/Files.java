package dev.bonafide.discord.evidence;

import dev.bonafide.conversation.Desk;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.Fetched;
import dev.bonafide.discord.api.Hosts;
import dev.bonafide.discord.api.Outcome;
import dev.bonafide.discord.event.Attachment;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;

/** Fetches what people attached, from Discord's own hosts alone. */
public final class Files {
  /** More is not held in memory. */
  static final int LARGEST = 10 << 20;

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final DiscordConnection connection;
  private final Hosts hosts;
  private final int largest;

  public Files(DiscordConnection connection, Desk desk) {
    this.connection = connection;
    this.hosts = new Hosts(connection.settings().ownHost());
    this.largest = (int) Math.min(LARGEST, desk.largest());
  }

  /**
   * Fetches one.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  Fetched fetch(Attachment file) {
    if (file.size() > largest) {
      return new Fetched.Missing("larger than " + (largest >> 20) + " MB");
    }
    if (!hosts.have(file.url())) {
      return new Fetched.Missing("not kept at Discord");
    }
    return switch (connection.file(file.url(), largest)) {
      case Outcome.Answered<byte[]>(byte[] bytes) -> new Fetched.Bytes(bytes);
      case Outcome.Refused<byte[]>(int status, int _) when status == 413 ->
          new Fetched.Missing("larger than " + (largest >> 20) + " MB");
      case Outcome.Refused<byte[]> _ ->
          new Fetched.Missing("Discord does not hand it out any more");
      case Outcome.Away<byte[]>(Duration by, String why) -> throw new Unreachable(why, by);
      case Outcome.Lost<byte[]>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }
}
