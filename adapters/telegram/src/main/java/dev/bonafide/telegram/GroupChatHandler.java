package dev.bonafide.telegram;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.TelegramSelf;
import dev.bonafide.telegram.api.Whisper;
import dev.bonafide.telegram.card.TelegramEscape;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.telegram.event.HandedMessages;
import dev.bonafide.telegram.event.TelegramInbound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Answers in chats where others read along. Everyone together is told nothing but how to open the
 * private chat. A person who asks with {@code /check} is answered alone, about the message that
 * they answer with it, as if they had forwarded it to their private chat: the case is theirs, and
 * no one else there learns of it.
 */
record GroupChatHandler(
    TelegramConnection connection, TelegramSelf self, UserLanguages userLanguages) {
  /** Key of the text on how to ask, which may be said to everyone. */
  static final String HOW = "check";

  /** Answers what is said to the bot in a group; everything else is none of its business. */
  UnitOfWork inGroup(Receipt receipt, Message message) {
    if (!isMeant(message, self.get().name())) {
      return UnitOfWork.NOTHING;
    }
    Phrasebook book =
        message.getFrom() == null ? TelegramMessages.ENGLISH : userLanguages.of(message.getFrom());
    TelegramReply card = neutral(book, "private", "open", message.getMessageId());
    return () -> List.of(TelegramReplies.answer(receipt, card));
  }

  private TelegramReply neutral(Phrasebook book, String key, String start, int about) {
    return TelegramReply.words(TelegramEscape.plain(book.say(key)), about)
        .with(List.of(List.of(TelegramReply.Key.open(book.say("open"), link(start)))));
  }

  /** A request to be answered alone; empty where another bot is asked. */
  Optional<PrivateChatRequest> request(Receipt receipt, TelegramInbound.Aside aside) {
    if (!aside.calls(self.get().name())) {
      return Optional.empty();
    }
    Message message = aside.message();
    Phrasebook book = userLanguages.of(message.getFrom());
    long bot = Long.parseLong(connection.settings().bot());
    HandedMessages handed =
        aside.isCheck() ? HandedMessages.with(unaddressed(message), bot) : HandedMessages.NOTHING;
    boolean seen = !message.hasEphemeralMessageId();
    int about = seen ? message.getMessageId() : 0;
    TelegramReply instead =
        handed.messages().isEmpty()
            ? neutral(book, HOW, "open", about)
            : neutral(book, "private", PrivateChat.LAST, about);
    return Optional.of(
        new PrivateChatRequest(
            receipt,
            handed,
            message.getFrom(),
            0,
            Instant.ofEpochSecond(message.getDate()),
            book,
            whisper(message, "", instead)));
  }

  /** With blanks in the place of the bot's name, so that all else stays where it stands. */
  private Message unaddressed(Message message) {
    String name = "@" + self.get().name();
    if (message.hasText()) {
      message.setText(message.getText().replaceAll("(?i)" + name, " ".repeat(name.length())));
    }
    return message;
  }

  /** A way to answer a press under what someone was told alone; null for any other press. */
  @Nullable Whisper pressed(TelegramInbound.Pressed pressed, Phrasebook book) {
    return pressed.isAside() && pressed.query().getMessage() instanceof Message under
        ? whisper(under, pressed.query().getId(), neutral(book, "private", PrivateChat.LAST, 0))
        : null;
  }

  private static Whisper whisper(Message message, String query, TelegramReply instead) {
    boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage());
    boolean unseen = message.hasEphemeralMessageId();
    int number = unseen ? message.getEphemeralMessageId() : 0;
    return new Whisper(
        message.getChatId(),
        topic ? message.getMessageThreadId() : 0,
        query.isEmpty() ? number : 0,
        query,
        query.isEmpty() ? 0 : number,
        instead);
  }

  private boolean isMeant(Message message, String name) {
    String words = TelegramInbound.words(message).toLowerCase(java.util.Locale.ROOT);
    String mention = "@" + name.toLowerCase(java.util.Locale.ROOT);
    long bot = Long.parseLong(connection.settings().bot());
    boolean reply = HandedMessages.isBy(bot, message.getReplyToMessage());
    String first = words.split("\\s", 2)[0];
    boolean command = first.startsWith("/") && !first.contains("@");
    return reply || command || words.contains(mention);
  }

  /** Once, as well as it goes: a query that is not answered in time has gone away. */
  UnitOfWork asked(TelegramInbound.Asked asked) {
    Phrasebook book = userLanguages.of(asked.by());
    ApiResult<?, TelegramRefusal> _ =
        connection.call(asked.guest() ? guest(asked.query(), book) : inline(asked.query(), book));
    return UnitOfWork.NOTHING;
  }

  private static BotApiMethod<?> inline(String query, Phrasebook book) {
    return AnswerInlineQuery.builder()
        .inlineQueryId(query)
        .results(List.of())
        .cacheTime(0)
        .isPersonal(true)
        .button(
            InlineQueryResultsButton.builder()
                .text(book.say("open"))
                .startParameter("inline")
                .build())
        .build();
  }

  private BotApiMethod<?> guest(String query, Phrasebook book) {
    return AnswerGuestQuery.builder()
        .guestQueryId(query)
        .result(
            InlineQueryResultArticle.builder()
                .id("private")
                .title(book.say("open"))
                .inputMessageContent(
                    InputTextMessageContent.builder()
                        .messageText(book.say("private") + " " + link("open"))
                        .build())
                .build())
        .build();
  }

  private String link(String start) {
    return "https://t.me/" + self.get().name() + "?start=" + start;
  }
}
