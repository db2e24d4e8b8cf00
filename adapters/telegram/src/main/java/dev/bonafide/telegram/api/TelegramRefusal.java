package dev.bonafide.telegram.api;

import dev.bonafide.chat.api.ApiRefusal;

/**
 * Why Telegram refused.
 *
 * @param code as in HTTP
 * @param movedTo the group's new id where it has one; 0 otherwise
 */
public record TelegramRefusal(int code, String description, long movedTo) implements ApiRefusal {
  private static final int TOO_LARGE = 413;

  public boolean says(String words) {
    return description.contains(words);
  }

  /** Whether the file is what was refused, so that words may still be said. */
  public boolean isOfFile() {
    return code == TOO_LARGE || says("file") || says("caption");
  }

  @Override
  public String text() {
    if (says("blocked by the user") || says("user is deactivated")) {
      return "the person blocked the bot";
    }
    if (says("kicked") || says("not a member")) {
      return "the bot is no longer a member of the group";
    }
    if (says("chat not found")) {
      return "Telegram has no such chat, or the person has never written to this bot";
    }
    if (says("message to edit not found") || says("can't be edited")) {
      return "someone deleted the message where the answer would appear; /last shows it";
    }
    if (says("too long")) {
      return "the answer is longer than Telegram allows";
    }
    return switch (code) {
      case 401, 404 -> "Telegram does not accept TELEGRAM_BOT_TOKEN";
      case 403 -> "Telegram does not let the bot write there";
      default -> "Telegram refused (" + description + ")";
    };
  }
}
