package dev.bonafide.discord.watch;

import dev.bonafide.discord.card.DiscordEscape;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** What the bot says in channels beside cards. */
public final class Notes {
  private Notes() {}

  /** Below a post: neutral, and names no one. */
  static OutboundReply below(Receipt receipt, DiscordInbound.Posted posted) {
    return said(receipt, "/n", posted.channel(), posted.message(), List.of(DiscordMessages.NOTE));
  }

  /** Tells that nothing says whether a post is fine. */
  public static OutboundReply unread(
      Receipt receipt,
      ServerSettings server,
      DiscordInbound.Posted posted,
      boolean trying,
      List<String> files) {
    List<String> said = new ArrayList<>();
    said.add(CaseOrigin.of(posted, "").above(trying, List.of()));
    said.addAll(DiscordMessages.UNREAD);
    files.forEach(file -> said.add("Not read: " + DiscordEscape.evidence(file) + "."));
    return said(receipt, "/u", server.moderators(), 0, said);
  }

  /** Passes on what someone says about a decision on their own post. */
  public static OutboundReply appeal(
      Receipt receipt, long moderators, String person, String words) {
    List<String> said =
        List.of(
            DiscordMessages.APPEAL_OF.formatted(person),
            "“" + DiscordEscape.evidence(words) + "”",
            DiscordMessages.YOURS_TO_DECIDE);
    return said(receipt, "/m", moderators, 0, said);
  }

  /** What trying out came to. */
  public static OutboundReply report(Receipt receipt, ServerSettings server, PostCounts.Sum sum) {
    return said(receipt, "/m", server.moderators(), 0, DiscordMessages.report(sum));
  }

  /** A message in a channel, known by its marker; an answer to another one unless that is 0. */
  private static OutboundReply said(
      Receipt receipt, String suffix, long channel, long about, List<String> said) {
    String marker = DiscordReplies.hash(receipt) + suffix;
    DiscordReply card =
        DiscordReply.toChannel(channel, marker, said, List.of(help(marker))).answering(about);
    return new OutboundReply(marker, new ReplyAction.Post(card.written()));
  }

  /** Leads to what the bot is; and by its marker the message is found again. */
  public static ActionRow help(String marker) {
    return ActionRow.of(
        Button.secondary(
            new DiscordPress(DiscordPress.Act.HELP, 0, "", marker).id(), "What is this?"));
  }
}
