package dev.bonafide.discord.watch;

import dev.bonafide.discord.card.DiscordEscape;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** What the bot says in channels beside cards. */
public final class Notes {
  private Notes() {}

  /** Below a post: neutral, and names no one. */
  static OutboundReply below(Phrasebook book, Receipt receipt, DiscordInbound.Posted posted) {
    return said(receipt, "/n", posted.channel(), posted.message(), List.of(book.say("note")), book);
  }

  /** Tells that nothing says whether a post is fine. */
  public static OutboundReply unread(
      Phrasebook book,
      Receipt receipt,
      ServerSettings server,
      DiscordInbound.Posted posted,
      boolean trying,
      List<String> files) {
    List<String> said = new ArrayList<>();
    said.add(CaseOrigin.of(posted, "").above(trying, List.of(), book));
    said.add(book.say("unread.file"));
    files.forEach(file -> said.add(book.say("talk.unread", DiscordEscape.evidence(file))));
    return said(receipt, "/u", server.moderators(), 0, said, book);
  }

  /** Passes on what someone says about a decision on their own post. */
  public static OutboundReply appeal(
      Phrasebook book, Receipt receipt, long moderators, String person, String words) {
    List<String> said =
        List.of(
            book.say("appeal.of", person),
            "“" + DiscordEscape.evidence(words) + "”",
            book.say("appeal.decide"));
    return said(receipt, "/m", moderators, 0, said, book);
  }

  /** What trying out came to. */
  public static OutboundReply report(
      Phrasebook book, Receipt receipt, ServerSettings server, PostCounts.Sum sum) {
    List<String> said = book.paragraphs("trial-over", sum.said());
    return said(receipt, "/m", server.moderators(), 0, said, book);
  }

  /** A message in a channel, known by its marker; an answer to another one unless that is 0. */
  private static OutboundReply said(
      Receipt receipt,
      String suffix,
      long channel,
      long about,
      List<String> said,
      Phrasebook book) {
    String marker = DiscordReplies.hash(receipt) + suffix;
    DiscordReply card =
        DiscordReply.toChannel(channel, marker, said, List.of(help(marker, 0, book)))
            .answering(about);
    return new OutboundReply(marker, new ReplyAction.Post(card.written()));
  }

  /**
   * Leads to what the bot is; and by its marker the message is found again.
   *
   * @param number of the case that the message is about; 0 for none
   */
  public static ActionRow help(String marker, long number, Phrasebook book) {
    return ActionRow.of(
        Button.secondary(
            new DiscordPress(DiscordPress.Act.HELP, number, "", marker).id(),
            book.say("button.about")));
  }
}
