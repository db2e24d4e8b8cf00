package dev.bonafide.discord;

import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.discord.card.DiscordButtons;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
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
    ThreadStart threads) {
  UnitOfWork work(Receipt receipt, DiscordInbound.Mentioned said) {
    DiscordInbound.Mentioned mentioned = plain.below(receipt.address(), threads.of(said));
    DiscordAsker ask = mentioned.ask();
    boolean speaks = !mentioned.isAnswer() && !mentioned.content().holdsMore();
    long known = plain.spokenOf(receipt.address(), mentioned);
    if (speaks && appeals.isOne(mentioned, known != 0)) {
      List<ActionRow> rows = appeals.rows(ask, marker(receipt));
      return () ->
          List.of(
              rows.isEmpty()
                  ? said(receipt, ask, "appeal.elsewhere")
                  : said(receipt, ask, ask.book().paragraphs("appeal"), rows.getFirst()));
    }
    Optional<Intent> meant = speaks ? plain.in(mentioned, known != 0) : Optional.empty();
    if (meant.isPresent()) {
      return answer(receipt, mentioned, meant.get(), known);
    }
    // Words alone may be a mere greeting; anything sent with them, or below them, is not.
    String words = mentioned.content().words();
    boolean holds = PlainWords.hasLines(words) && words.length() >= PastedWords.SHORTEST;
    if (speaks && (mentioned.isOfServer() || (!holds && PastedWords.in(words).isEmpty()))) {
      return () -> List.of(said(receipt, ask, "how-to-ask"));
    }
    UnitOfWork judged = messageCommands.work(receipt, mentioned);
    String beside = mentioned.beside();
    boolean asks =
        PlainWords.isLine(beside)
            && PlainWords.asksAtEnd(beside)
            && !IntentReader.read(beside).is(Meaning.SCREEN);
    String question = asks ? Long.toString(ask.id()) : "";
    return () ->
        judged.carryOut().stream().map(reply -> shown(receipt, ask, reply, question)).toList();
  }

  OutboundReply sorry(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    return said(receipt, mentioned.ask(), "sorry");
  }

  private UnitOfWork answer(
      Receipt receipt, DiscordInbound.Mentioned mentioned, Intent intent, long known) {
    DiscordAsker ask = mentioned.ask();
    Optional<List<String>> ofNoCase =
        plain.ofNoCase(known != 0, intent, mentioned.content().words(), ask.book());
    if (ofNoCase.isPresent()) {
      return () -> List.of(said(receipt, ask, ofNoCase.get()));
    }
    UnitOfWork answered = plain.work(receipt, mentioned, known, marker(receipt));
    if (plain.isOpenOrder(receipt.address(), mentioned, known)) {
      return () ->
          answered.carryOut().stream().map(reply -> shown(receipt, ask, reply, "")).toList();
    }
    return () ->
        answered.carryOut().stream()
            .map(reply -> DiscordReply.read(reply.act().body()))
            .map(reply -> answering(receipt, ask, reply))
            .toList();
  }

  private static OutboundReply answering(Receipt receipt, DiscordAsker ask, DiscordReply reply) {
    return posted(receipt, reply.in(ask.channel(), marker(receipt)).answering(ask.id()));
  }

  /**
   * The card itself where no one reads along, and else what leads to it, and to an answer.
   *
   * @param question the message that asks something beside it; empty for none
   */
  private static OutboundReply shown(
      Receipt receipt, DiscordAsker ask, OutboundReply reply, String question) {
    DiscordReply card = DiscordReply.read(reply.act().body());
    Optional<DiscordPress> press = DiscordPress.in(card.message()).findFirst();
    if (ask.isAlone() && (press.isPresent() || reply.act() instanceof ReplyAction.Post)) {
      String key = DiscordReplies.posted(reply).key();
      return new OutboundReply(
          key, new ReplyAction.Post(card.in(ask.channel(), key).answering(ask.id()).written()));
    }
    return press
        .map(one -> DiscordButtons.showing(one.caseNumber(), question, marker(receipt), ask.book()))
        .map(row -> said(receipt, ask, ask.book().paragraphs("looked-at"), row))
        .orElseGet(() -> said(receipt, ask, List.of(card.plain())));
  }

  private static OutboundReply said(Receipt receipt, DiscordAsker ask, String key) {
    return said(receipt, ask, ask.book().paragraphs(key));
  }

  private static OutboundReply said(Receipt receipt, DiscordAsker ask, List<String> words) {
    return said(receipt, ask, words, Notes.help(marker(receipt), 0, ask.book()));
  }

  private static OutboundReply said(
      Receipt receipt, DiscordAsker ask, List<String> words, ActionRow row) {
    DiscordReply reply =
        DiscordReply.toChannel(ask.channel(), marker(receipt), words, List.of(row));
    return posted(receipt, reply.answering(ask.id()));
  }

  private static OutboundReply posted(Receipt receipt, DiscordReply reply) {
    return new OutboundReply(marker(receipt), new ReplyAction.Post(reply.written()));
  }

  /** The key by which the bot's answer is known, so that what it tells goes with its case. */
  private static String marker(Receipt receipt) {
    return ReplyKeys.of(receipt).first();
  }
}
