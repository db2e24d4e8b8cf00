package dev.bonafide.discord;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.api.MessageSpot;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Function;

/** Marks the card on what someone sent to the bot alone, and changed or took back since. */
record DirectChange(Memory memory, Function<DiscordRequest, MessageHandler> bot) {
  UnitOfWork work(Receipt receipt, DiscordInbound.Altered altered) {
    MessageSpot spot = new MessageSpot(altered.channel(), altered.message());
    OptionalLong number = memory.asked().begun(receipt.address().tenant(), spot).findFirst();
    if (number.isEmpty()) {
      return UnitOfWork.NOTHING;
    }
    Command changed =
        new Command.SourceChanged(
            altered.state(), Snowflake.time(altered.message()), changed(receipt, altered), null);
    String card = card(receipt, altered);
    InteractionTarget aim =
        new InteractionTarget(
            changed, number.getAsLong(), card, InteractionTarget.Where.DIRECT, null);
    Asker asker = new Asker(Long.toString(altered.person()), "somebody");
    Phrasebook book = memory.languages().of(receipt.address());
    UnitOfWork marked = bot.apply(DiscordRequest.of(asker, aim, receipt.at(), book)).work(receipt);
    return () ->
        marked.carryOut().stream()
            .map(reply -> new OutboundReply(reply.key(), inPlace(altered, card, reply.act())))
            .toList();
  }

  private static Instant changed(Receipt receipt, DiscordInbound.Altered altered) {
    return altered.at().isEmpty() ? receipt.at() : Instant.parse(altered.at());
  }

  /** The key of the card: it answered what was changed. */
  private static String card(Receipt receipt, DiscordInbound.Altered altered) {
    String first = DiscordInbound.Mentioned.key(altered.channel(), altered.message());
    return ReplyKeys.of(new Receipt(first, receipt.address(), "", receipt.at())).first();
  }

  /** Where the card is gone, nothing is said. */
  private static ReplyAction inPlace(
      DiscordInbound.Altered altered, String card, ReplyAction action) {
    DiscordReply reply = DiscordReply.read(action.body()).in(altered.channel(), card);
    return new ReplyAction.Edit(card, reply.amending().written());
  }
}
