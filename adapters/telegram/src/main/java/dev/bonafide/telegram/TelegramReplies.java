package dev.bonafide.telegram;

import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.telegram.api.TelegramReply;

/** Replies that this platform gives of its own, under keys that no other reply has. */
final class TelegramReplies {
  private TelegramReplies() {}

  /** A reaction on the message that a receipt came with. */
  static OutboundReply reaction(Receipt receipt, TelegramReply card) {
    return reply(receipt, "/r", card);
  }

  static OutboundReply answer(Receipt receipt, TelegramReply card) {
    return reply(receipt, "/t", card);
  }

  private static OutboundReply reply(Receipt receipt, String suffix, TelegramReply card) {
    return new OutboundReply(
        ReplyKeys.of(receipt).hash() + suffix, new ReplyAction.Post(card.written()));
  }
}
