package dev.bonafide.discord;

import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordButtons;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.DirectCases;
import dev.bonafide.discord.watch.DiscordMessages;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/** Marks the verdict on what someone sent to the bot alone, and changed or took back since. */
record DirectChange(DirectCases direct, Function<DiscordRequest, MessageHandler> bot) {
  UnitOfWork work(Receipt receipt, DiscordInbound.Altered altered) {
    Tenant tenant = receipt.address().tenant();
    OptionalLong number = direct.of(tenant, altered.message());
    if (number.isEmpty()) {
      return UnitOfWork.NOTHING;
    }
    Command changed =
        new Command.SourceChanged(
            altered.state(), Snowflake.time(altered.message()), changed(receipt, altered), null);
    UnitOfWork marked =
        bot.apply(request(altered, changed, number.getAsLong(), receipt.at())).work(receipt);
    return marked == UnitOfWork.NOTHING
        ? UnitOfWork.NOTHING
        : () -> {
          List<OutboundReply> none = marked.carryOut();
          return none.isEmpty() ? List.of(line(receipt, altered, number.getAsLong())) : none;
        };
  }

  private static Instant changed(Receipt receipt, DiscordInbound.Altered altered) {
    return altered.at().isEmpty() ? receipt.at() : Instant.parse(altered.at());
  }

  private static DiscordRequest request(
      DiscordInbound.Altered altered, Command changed, long number, Instant at) {
    return DiscordRequest.of(
        new Asker(Long.toString(altered.person()), "somebody"),
        InteractionTarget.alone(changed, number),
        at);
  }

  /** In the place of the line that leads to the verdict: where that is gone, nothing is said. */
  private static OutboundReply line(Receipt receipt, DiscordInbound.Altered altered, long number) {
    Receipt first =
        new Receipt(
            DiscordInbound.Mentioned.key(altered.channel(), altered.message()),
            receipt.address(),
            "",
            receipt.at());
    String marker = MentionHandler.marker(first);
    List<String> words =
        altered.state() == SourceState.DELETED
            ? DiscordMessages.TAKEN_BACK
            : DiscordMessages.CHANGED_SINCE;
    ActionRow press = DiscordButtons.showing(number, marker);
    DiscordReply reply =
        DiscordReply.toChannel(altered.channel(), marker, words, List.of(press)).amending();
    return new OutboundReply(
        DiscordReplies.hash(receipt) + "/e", new ReplyAction.Edit(marker, reply.written()));
  }
}
