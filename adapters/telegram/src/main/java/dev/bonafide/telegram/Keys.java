package dev.bonafide.telegram;

import dev.bonafide.mail.Act;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.Place;
import dev.bonafide.text.Fingerprint;

/** Replies that this platform gives of its own, under keys that no other reply has. */
final class Keys {
  private Keys() {}

  /** A reaction on the message that a receipt came with. */
  static Reply reaction(Receipt receipt, Card card) {
    return reply(receipt, "/r", card);
  }

  static Reply answer(Receipt receipt, Card card) {
    return reply(receipt, "/t", card);
  }

  private static Reply reply(Receipt receipt, String suffix, Card card) {
    String tenant = receipt.address().tenant().id();
    String key = Fingerprint.of(Place.PLATFORM + "\n" + tenant + "\n" + receipt.key());
    return new Reply(key + suffix, new Act.Post(card.written()));
  }
}
