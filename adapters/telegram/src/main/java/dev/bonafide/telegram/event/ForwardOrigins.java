package dev.bonafide.telegram.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChat;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginHiddenUser;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;

/**
 * Who said what was forwarded.
 *
 * @param id null where Telegram does not tell
 * @param name as Telegram shows it
 * @param date in seconds
 * @param hidden whether the account behind the name is hidden: anyone can call themselves so
 */
public record ForwardOrigins(@Nullable Long id, String name, int date, boolean hidden) {

  public static ForwardOrigins of(MessageOrigin origin) {
    return switch (origin) {
      case MessageOriginUser user ->
          new ForwardOrigins(
              user.getSenderUser().getId(), name(user.getSenderUser()), user.getDate(), false);
      case MessageOriginHiddenUser user ->
          new ForwardOrigins(null, shown(user.getSenderUserName()), user.getDate(), true);
      case MessageOriginChat chat ->
          new ForwardOrigins(
              chat.getSenderChat().getId(), title(chat.getSenderChat()), chat.getDate(), false);
      case MessageOriginChannel channel ->
          new ForwardOrigins(
              channel.getChat().getId(), title(channel.getChat()), channel.getDate(), false);
      default -> new ForwardOrigins(null, "unknown", 0, true);
    };
  }

  /** The origin that a message would have if it were forwarded. */
  static MessageOrigin writer(Message message) {
    Chat chat = message.getSenderChat();
    if (chat != null) {
      return MessageOriginChat.builder().date(message.getDate()).senderChat(chat).build();
    }
    return message.getFrom() == null
        ? MessageOriginHiddenUser.builder().date(message.getDate()).senderUserName("").build()
        : MessageOriginUser.builder().date(message.getDate()).senderUser(message.getFrom()).build();
  }

  private static String name(User user) {
    return HandedMessages.asker(user).name();
  }

  private static String title(Chat chat) {
    return shown(chat.getTitle());
  }

  private static String shown(@Nullable String name) {
    String shown = Objects.requireNonNullElse(name, "").strip();
    return shown.isEmpty() ? "unknown" : shown;
  }
}
