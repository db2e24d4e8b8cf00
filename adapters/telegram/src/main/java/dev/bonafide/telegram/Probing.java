package dev.bonafide.telegram;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.RateLimiter;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.telegram.api.MessageCalls;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramReply;
import java.time.Duration;
import java.util.OptionalInt;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Finds a message whose answer was lost, in a private chat. Telegram names messages there by
 * numbers that grow, and says of a change that changes nothing that it changes nothing: so what
 * stands right after all that is known is changed to what was to be said. Of other people's
 * messages Telegram says that they cannot be changed, and of other chats' that they are not there.
 */
record Probing(TelegramConnection connection, RateLimiter rate) {
  /** What Telegram says of a change of text where a file stands. */
  static final String NO_TEXT = "there is no text in the message to edit";

  private static final String NO_CAPTION = "there is no caption in the message to edit";

  /** Numbers that are tried: all private chats of a bot share them. */
  private static final int MOST = 60;

  private static final Duration SOON = Duration.ofSeconds(3);

  DeliveryLookup seek(Outgoing outgoing, TelegramReply card) {
    TelegramPlace place = TelegramPlace.of(outgoing.address());
    OptionalInt after = after(outgoing, card);
    if (place.chat() < 0 || after.isEmpty()) {
      return new DeliveryLookup.Unseeable();
    }
    int first = after.getAsInt() + 1;
    for (int message = first; message < first + MOST; message++) {
      String named = Integer.toString(message);
      rate.await();
      switch (connection.call(unchanged(place, card, named))) {
        case ApiResult.Answered(var _) -> {
          return new DeliveryLookup.Seen(named);
        }
        case ApiResult.Refused(TelegramRefusal refused) -> {
          if (refused.says("message is not modified")) {
            return new DeliveryLookup.Seen(named);
          }
          if (!isAnother(refused)) {
            return new DeliveryLookup.Unseeable();
          }
        }
        case ApiResult.Away(Duration by, String why) -> {
          return new DeliveryLookup.Later(by, why);
        }
        case ApiResult.Lost(String why) -> {
          return new DeliveryLookup.Later(SOON, why);
        }
      }
    }
    return new DeliveryLookup.Unseeable();
  }

  private static BotApiMethod<?> unchanged(
      TelegramPlace place, TelegramReply card, String message) {
    return card.file() == null
        ? MessageCalls.edit(place, card, message)
        : MessageCalls.caption(place, card, message);
  }

  private static boolean isAnother(TelegramRefusal refused) {
    return refused.says("message to edit not found")
        || refused.says("message can't be edited")
        || refused.says(NO_TEXT)
        || refused.says(NO_CAPTION);
  }

  /**
   * The latest message that surely is another. Empty where one more of the bot's own may stand
   * behind it: that one must not be changed.
   */
  private static OptionalInt after(Outgoing outgoing, TelegramReply card) {
    int after = Math.max(card.about(), card.after());
    for (String message : outgoing.before()) {
      if (message.isEmpty()) {
        return OptionalInt.empty();
      }
      boolean isNumber = message.chars().allMatch(c -> c >= '0' && c <= '9');
      after = isNumber ? Math.max(after, Integer.parseInt(message)) : after;
    }
    return after == 0 ? OptionalInt.empty() : OptionalInt.of(after);
  }
}
