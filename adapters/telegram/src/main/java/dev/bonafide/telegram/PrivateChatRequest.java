package dev.bonafide.telegram;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.Whisper;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.event.HandedMessages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Someone comes to their private chat with something.
 *
 * @param handed what they brought; nothing where they pressed a button
 * @param about the message that is answered
 * @param book in which they are answered
 * @param whisper how they are answered in a group; null in their private chat
 */
record PrivateChatRequest(
    Receipt receipt,
    HandedMessages handed,
    User by,
    int about,
    Instant at,
    Phrasebook book,
    @Nullable Whisper whisper) {

  static PrivateChatRequest of(
      Receipt receipt, HandedMessages handed, UserLanguages userLanguages) {
    var first = handed.first();
    return new PrivateChatRequest(
        receipt,
        handed,
        first.getFrom(),
        first.getMessageId(),
        Instant.ofEpochSecond(first.getDate()),
        userLanguages.of(first.getFrom(), handed),
        null);
  }

  static PrivateChatRequest edited(Receipt receipt, Message message, UserLanguages userLanguages) {
    return new PrivateChatRequest(
        receipt,
        HandedMessages.NOTHING,
        message.getFrom(),
        message.getMessageId(),
        receipt.at(),
        userLanguages.of(message.getFrom()),
        null);
  }

  static PrivateChatRequest pressed(
      Receipt receipt, CallbackQuery query, Phrasebook book, @Nullable Whisper whisper) {
    return new PrivateChatRequest(
        receipt,
        HandedMessages.NOTHING,
        query.getFrom(),
        whisper == null ? query.getMessage().getMessageId() : 0,
        receipt.at(),
        book,
        whisper);
  }

  /** With what they bring this time. */
  PrivateChatRequest with(HandedMessages brought) {
    return new PrivateChatRequest(receipt, brought, by, about, at, book, whisper);
  }

  PrivateChatRequest in(Phrasebook other) {
    return new PrivateChatRequest(receipt, handed, by, about, at, other, whisper);
  }

  Asker asker() {
    return HandedMessages.asker(by);
  }

  UnitOfWork told(String key, Object... arguments) {
    return () -> List.of(reply(key, arguments));
  }

  OutboundReply reply(String key, Object... arguments) {
    return TelegramReplies.answer(receipt, card(key, arguments));
  }

  OutboundReply reply(String key, List<List<TelegramReply.Key>> buttons) {
    return TelegramReplies.answer(receipt, card(key).with(buttons));
  }

  private TelegramReply card(String key, Object... arguments) {
    return TelegramReply.words(CardText.plain(book.paragraphs(key, arguments)), about).by(whisper);
  }

  /** As if they had confirmed that a case is to be erased. */
  TelegramRequest erasing(long number, InteractionTarget.Where where) {
    Command erase = new Command.Delete(true);
    return spoken(erase.typed())
        .pressing(
            new InteractionTarget(erase, number, null, where, null), TelegramRequest.Menu.USUAL);
  }

  /** As if they had typed it. */
  TelegramRequest spoken(String text) {
    return new TelegramRequest(whisper, asker(), text, at, about, handed, book);
  }
}
