package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiRefusal;

/**
 * Why Discord refused. No word of Discord's own gets further.
 *
 * @param status as in HTTP
 * @param code Discord's own
 */
public record DiscordRefusal(int status, int code) implements ApiRefusal {
  private static final String UNSEEN = "the bot cannot see the channel (View Channel, 50001)";
  private static final String UNKNOWN =
      "the bot cannot see the channel, or someone deleted it (View Channel, 10003)";

  /** Whether a reason is that the bot does not see a channel, and may again someday. */
  public static boolean isHidden(String why) {
    return why.equals(UNSEEN) || why.equals(UNKNOWN);
  }

  @Override
  public String text() {
    return switch (code) {
      case Code.UNKNOWN_CHANNEL -> UNKNOWN;
      case Code.UNKNOWN_MESSAGE -> "someone deleted the message that held the answer";
      case Code.UNKNOWN_WEBHOOK, Code.TOKEN_OVER, Code.UNKNOWN_INTERACTION ->
          "Discord no longer accepts an answer to the request; ask again";
      case Code.NO_ACCESS -> UNSEEN;
      case Code.NO_PERMISSION -> "the bot lacks a permission in the channel (50013)";
      case Code.BAD_FORM -> "Discord rejected the layout of the answer (50035)";
      default ->
          status == 401
              ? "Discord does not accept DISCORD_TOKEN"
              : "Discord refused (status %d, code %d)".formatted(status, code);
    };
  }
}
