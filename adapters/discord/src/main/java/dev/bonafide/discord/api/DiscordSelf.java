package dev.bonafide.discord.api;

import dev.bonafide.mail.Unreachable;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The bot as Discord knows it. */
public record DiscordSelf(DiscordConnection connection) {
  /** Granted after a review, or to those below ten thousand people. */
  private static final int MESSAGE_CONTENT = (1 << 18) | (1 << 19);

  /**
   * What it is.
   *
   * @param reads whether it may read what others write
   */
  public record Known(long app, boolean reads) {}

  /**
   * Asks again each time: people change it while the bot runs.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  public Known get() {
    return known(connection.call(Route.get("oauth2/applications/@me"), null).answerOrUnreachable());
  }

  public static Known known(DataObject application) {
    return new Known(
        application.getLong("id", 0), (application.getInt("flags", 0) & MESSAGE_CONTENT) != 0);
  }
}
