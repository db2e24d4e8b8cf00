package dev.bonafide.discord;

import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.discord.card.DiscordButtons;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.event.PostContent;
import dev.bonafide.discord.watch.DirectCases;
import dev.bonafide.discord.watch.DiscordMessages;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/**
 * Looks at what someone says to the bot. Others may read along: what stands there says nothing of
 * it, and a press shows the verdict to the one who asked.
 */
record MentionHandler(
    MessageCommandHandler messageCommands,
    PlainMention plain,
    Appeals appeals,
    DirectCases direct) {
  UnitOfWork work(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    DiscordAsker ask = mentioned.ask();
    PostContent content = mentioned.content();
    if (!mentioned.isAnswer() && !holdsMore(content) && appeals.isOne(mentioned)) {
      List<ActionRow> rows = appeals.rows(ask, marker(receipt));
      return () ->
          List.of(
              rows.isEmpty()
                  ? said(receipt, ask, DiscordMessages.APPEAL_ELSEWHERE)
                  : said(receipt, ask, DiscordMessages.APPEAL, rows.getFirst()));
    }
    Optional<Intent> meant =
        mentioned.isAnswer() || holdsMore(content)
            ? Optional.empty()
            : plain.in(receipt, mentioned);
    if (meant.isPresent()) {
      return answer(receipt, mentioned, meant.get());
    }
    if (!mentioned.isAnswer() && !isEvidence(content)) {
      return () -> List.of(said(receipt, ask, DiscordMessages.HOW_TO_ASK));
    }
    UnitOfWork judged = messageCommands.work(receipt, ask, content, ask.at());
    return () ->
        judged.carryOut().stream()
            .map(reply -> DiscordReply.read(reply.act().body()))
            .map(card -> inChannel(receipt, mentioned, card))
            .toList();
  }

  OutboundReply sorry(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    return said(receipt, mentioned.ask(), DiscordMessages.SORRY);
  }

  private UnitOfWork answer(Receipt receipt, DiscordInbound.Mentioned mentioned, Intent intent) {
    DiscordAsker ask = mentioned.ask();
    Optional<List<String>> ofItself = plain.ofItself(intent);
    if (ofItself.isPresent()) {
      return () -> List.of(said(receipt, ask, ofItself.get()));
    }
    UnitOfWork answered = plain.work(receipt, mentioned, marker(receipt));
    return () ->
        answered.carryOut().stream()
            .map(reply -> DiscordReply.read(reply.act().body()))
            .map(reply -> answering(receipt, ask, reply))
            .toList();
  }

  private static OutboundReply answering(Receipt receipt, DiscordAsker ask, DiscordReply reply) {
    return DiscordReplies.answer(
        receipt,
        DiscordReply.toChannel(ask.channel(), marker(receipt), reply.message(), reply.plain())
            .answering(ask.id()));
  }

  /** Words alone may be a mere greeting; anything sent with them is not. */
  private static boolean isEvidence(PostContent content) {
    return holdsMore(content) || PastedWords.in(content.words()).isPresent();
  }

  private static boolean holdsMore(PostContent content) {
    return content.allFiles().findAny().isPresent()
        || content.allEmbeds().findAny().isPresent()
        || !content.forwarded().isEmpty();
  }

  /** Where no one reads along, it is remembered which message the case is about. */
  private OutboundReply inChannel(
      Receipt receipt, DiscordInbound.Mentioned mentioned, DiscordReply card) {
    DiscordAsker ask = mentioned.ask();
    Optional<DiscordPress> press = DiscordPress.in(card.message()).findFirst();
    press
        .filter(_ -> !ask.isInServer())
        .ifPresent(
            one -> direct.put(receipt.address().tenant(), mentioned.said(), one.caseNumber()));
    return press
        .map(one -> DiscordButtons.showing(one.caseNumber(), marker(receipt)))
        .map(row -> said(receipt, ask, DiscordMessages.LOOKED_AT, row))
        .orElseGet(() -> said(receipt, ask, List.of(card.plain())));
  }

  private static OutboundReply said(Receipt receipt, DiscordAsker ask, List<String> words) {
    return said(receipt, ask, words, Notes.help(marker(receipt)));
  }

  private static OutboundReply said(
      Receipt receipt, DiscordAsker ask, List<String> words, ActionRow row) {
    DiscordReply reply =
        DiscordReply.toChannel(ask.channel(), marker(receipt), words, List.of(row));
    return DiscordReplies.answer(receipt, reply.answering(ask.id()));
  }

  static String marker(Receipt receipt) {
    return DiscordReplies.hash(receipt) + "/t";
  }
}
