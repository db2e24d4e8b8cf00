package dev.bonafide.discord;

import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/** The bot's own plain words to the person who asked. */
final class Told {
  private Told() {}

  static UnitOfWork work(Receipt receipt, DiscordAsker ask, List<String> said) {
    return () -> List.of(reply(receipt, ask, said));
  }

  /** By its key in the phrasebook. */
  static UnitOfWork work(Receipt receipt, DiscordAsker ask, String key, Object... arguments) {
    return () -> List.of(reply(receipt, ask, key, arguments));
  }

  static OutboundReply reply(Receipt receipt, DiscordAsker ask, String key, Object... arguments) {
    return reply(receipt, ask, ask.book().paragraphs(key, arguments));
  }

  static OutboundReply reply(Receipt receipt, DiscordAsker ask, List<String> said) {
    return reply(receipt, ask, said, List.of());
  }

  static OutboundReply reply(
      Receipt receipt, DiscordAsker ask, List<String> said, List<ActionRow> rows) {
    return DiscordReplies.answer(receipt, DiscordReply.toAsker(ask.hook(), said, rows));
  }
}
