package dev.bonafide.discord.card;

import dev.bonafide.discord.api.Place;
import dev.bonafide.mail.Act;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.text.Fingerprint;

/** Replies that this platform gives of its own, under keys that no other reply has. */
public final class Keys {
  private Keys() {}

  public static String hash(Receipt receipt) {
    return Fingerprint.of(
        String.join("\n", Place.PLATFORM, receipt.address().tenant().id(), receipt.key()));
  }

  /** To whoever asked. */
  public static Reply answer(Receipt receipt, Card card) {
    return new Reply(hash(receipt) + "/t", new Act.Post(card.written()));
  }

  /** In the channel, beside the post. */
  public static Reply note(Receipt receipt, Card card) {
    return new Reply(hash(receipt) + "/n", new Act.Post(card.written()));
  }

  /** Takes away what was said below a post. */
  public static Reply withdrawn(Receipt receipt, String note, long channel) {
    return new Reply(hash(receipt) + "/w", new Act.Edit(note, Card.gone(channel, note).written()));
  }

  /** To the moderators. */
  public static Reply told(Receipt receipt, Card card) {
    return new Reply(hash(receipt) + "/m", new Act.Post(card.written()));
  }
}
