package dev.bonafide.telegram.api;

/** Telegram's refusals in words that say what to mend. */
public final class RefusalText {
  private RefusalText() {}

  public static String of(TelegramResult.Refused<?> refused) {
    if (refused.says("blocked by the user") || refused.says("user is deactivated")) {
      return "the person blocked the bot";
    }
    if (refused.says("kicked") || refused.says("not a member")) {
      return "the bot is no member of the group any more";
    }
    if (refused.says("chat not found")) {
      return "Telegram knows no such chat, or the person never wrote to this bot";
    }
    if (refused.says("message to edit not found") || refused.says("can't be edited")) {
      return "somebody deleted the message in which the answer was to stand; /last shows it";
    }
    if (refused.says("too long")) {
      return "the answer is longer than Telegram takes";
    }
    return switch (refused.code()) {
      case 401, 404 -> "Telegram does not accept TELEGRAM_BOT_TOKEN";
      case 403 -> "Telegram does not let the bot write there";
      default -> "Telegram refused (" + refused.description() + ")";
    };
  }
}
