package dev.bonafide.discord.card;

import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;

/** Replies that this platform gives of its own, under keys that no other reply has. */
public final class DiscordReplies {
  private DiscordReplies() {}

  public static String hash(Receipt receipt) {
    return ReplyKeys.of(receipt).hash();
  }

  /** To the person who asked. */
  public static OutboundReply answer(Receipt receipt, DiscordReply card) {
    return new OutboundReply(hash(receipt) + "/t", new ReplyAction.Post(card.written()));
  }

  /** There is no acknowledgement in whose place it could stand. */
  public static OutboundReply posted(OutboundReply reply) {
    return reply.act() instanceof ReplyAction.Edit(String first, String body)
        ? new OutboundReply(first, new ReplyAction.Post(body))
        : reply;
  }

  /** Takes away what was said below a post. */
  public static OutboundReply withdrawn(Receipt receipt, String note, long watch, long channel) {
    return new OutboundReply(
        hash(receipt) + "/w",
        new ReplyAction.Edit(note, DiscordReply.gone(watch, channel, note).written()));
  }
}
