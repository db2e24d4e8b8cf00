package dev.bonafide.telegram;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.TelegramSelf;
import dev.bonafide.telegram.card.TelegramEscape;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.telegram.event.TelegramInbound;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Where others read along nothing is said but how to open the private chat. */
record GroupChatHandler(
    TelegramConnection connection, TelegramSelf self, UserLanguages userLanguages) {
  /** Answers what is said to the bot in a group; everything else is none of its business. */
  UnitOfWork inGroup(Receipt receipt, Message message) {
    String name = self.get().name();
    if (!isMeant(message, name)) {
      return UnitOfWork.NOTHING;
    }
    Phrasebook book =
        message.getFrom() == null ? TelegramMessages.ENGLISH : userLanguages.of(message.getFrom());
    TelegramReply card =
        TelegramReply.words(TelegramEscape.plain(book.say("private")), message.getMessageId())
            .with(List.of(List.of(TelegramReply.Key.open(book.say("open"), link(name)))));
    return () -> List.of(TelegramReplies.answer(receipt, card));
  }

  private boolean isMeant(Message message, String name) {
    String words = TelegramInbound.words(message).toLowerCase(java.util.Locale.ROOT);
    String mention = "@" + name.toLowerCase(java.util.Locale.ROOT);
    Message replied = message.getReplyToMessage();
    boolean reply =
        replied != null
            && replied.getFrom() != null
            && Long.toString(replied.getFrom().getId()).equals(connection.settings().bot());
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
                        .messageText(book.say("private") + " " + link(self.get().name()))
                        .build())
                .build())
        .build();
  }

  private static String link(String name) {
    return "https://t.me/" + name + "?start=open";
  }
}
