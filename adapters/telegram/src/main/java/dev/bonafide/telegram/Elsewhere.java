package dev.bonafide.telegram;

import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Work;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Where others read along nothing is said but how to open the private chat. */
final class Elsewhere {
  private final TelegramConnection connection;
  private final Self self;

  Elsewhere(TelegramConnection connection, Self self) {
    this.connection = connection;
    this.self = self;
  }

  /** Answers what is said to the bot in a group; everything else is none of its business. */
  Work inGroup(Receipt receipt, Message message) {
    String name = self.get().name();
    if (!isMeant(message, name)) {
      return Work.NOTHING;
    }
    Card card =
        Card.words(Safe.plain(Sayings.PRIVATE), message.getMessageId())
            .with(List.of(List.of(Card.Key.open(Sayings.OPEN, link(name)))));
    return () -> List.of(Keys.answer(receipt, card));
  }

  private boolean isMeant(Message message, String name) {
    String words = Incoming.words(message).toLowerCase(java.util.Locale.ROOT);
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
  Work asked(Incoming.Asked asked) {
    Outcome<?> _ = connection.call(asked.guest() ? guest(asked) : inline(asked));
    return Work.NOTHING;
  }

  private static BotApiMethod<?> inline(Incoming.Asked asked) {
    return AnswerInlineQuery.builder()
        .inlineQueryId(asked.query())
        .results(List.of())
        .cacheTime(0)
        .isPersonal(true)
        .button(
            InlineQueryResultsButton.builder().text(Sayings.OPEN).startParameter("inline").build())
        .build();
  }

  private BotApiMethod<?> guest(Incoming.Asked asked) {
    return AnswerGuestQuery.builder()
        .guestQueryId(asked.query())
        .result(
            InlineQueryResultArticle.builder()
                .id("private")
                .title(Sayings.OPEN)
                .inputMessageContent(
                    InputTextMessageContent.builder()
                        .messageText(Sayings.PRIVATE + " " + link(self.get().name()))
                        .build())
                .build())
        .build();
  }

  private static String link(String name) {
    return "https://t.me/" + name + "?start=open";
  }
}
