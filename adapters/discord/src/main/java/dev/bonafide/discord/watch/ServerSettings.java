package dev.bonafide.discord.watch;

import java.time.Duration;
import java.time.Instant;

/**
 * How a server wants the bot.
 *
 * @param moderators the channel that is told what was found; 0 as long as no one said
 * @param triedUntil until when nothing is done that anyone else sees
 * @param reported whether the moderators were told what trying out came to
 * @param note whether a neutral line may stand below a post
 */
public record ServerSettings(long moderators, Instant triedUntil, boolean reported, boolean note) {
  static final Duration TRYING = Duration.ofDays(7);
  static final ServerSettings UNSET = new ServerSettings(0, Instant.EPOCH, true, false);

  public boolean isSetUp() {
    return moderators != 0;
  }

  public boolean isTrying(Instant now) {
    return now.isBefore(triedUntil);
  }

  /** The first time begins a week of trying out. */
  public ServerSettings told(long channel, Instant now) {
    return isSetUp()
        ? new ServerSettings(channel, triedUntil, reported, note)
        : new ServerSettings(channel, now.plus(TRYING), false, note);
  }

  public ServerSettings trying(boolean on, Instant now) {
    return new ServerSettings(moderators, on ? now.plus(TRYING) : now, !on, note);
  }

  public ServerSettings reporting() {
    return new ServerSettings(moderators, triedUntil, true, note);
  }

  public ServerSettings noting(boolean on) {
    return new ServerSettings(moderators, triedUntil, reported, on);
  }
}
