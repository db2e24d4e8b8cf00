package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import net.dv8tion.jda.api.utils.data.DataObject;

/** A channel that the bot cannot see: Discord says that there is one, and nothing true about it. */
public final class HiddenChannel {
  private static final int OBFUSCATED = 1 << 17;

  private HiddenChannel() {}

  public static boolean is(DataObject channel) {
    return (channel.getInt("flags", 0) & OBFUSCATED) != 0;
  }

  /** Whether Discord says just now that the bot sees a channel. */
  public static boolean isSeen(DiscordConnection connection, long channel) {
    return connection.call(Route.get("channels/" + channel), null)
            instanceof ApiResult.Answered(DataObject answer)
        && !is(answer);
  }
}
