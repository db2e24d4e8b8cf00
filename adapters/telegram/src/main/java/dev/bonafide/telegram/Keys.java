package dev.bonafide.telegram;

import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.text.Fingerprint;

/** Replies that this platform gives of its own, under keys that no other reply has. */
final class Keys {
  private Keys() {}

  /** A reaction on the message that a receipt came with. */
  static OutboundReply reaction(Receipt receipt, Card card) {
    return reply(receipt, "/r", card);
  }

  static OutboundReply answer(Receipt receipt, Card card) {
    return reply(receipt, "/t", card);
  }

  private static OutboundReply reply(Receipt receipt, String suffix, Card card) {
    String tenant = receipt.address().tenant().id();
    String key = Fingerprint.of(TelegramPlace.PLATFORM + "\n" + tenant + "\n" + receipt.key());
    return new OutboundReply(key + suffix, new ReplyAction.Post(card.written()));
  }
}
