package dev.bonafide.discord;

import dev.bonafide.discord.card.Card;
import dev.bonafide.discord.card.Keys;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.discord.card.Words;
import dev.bonafide.discord.event.Ask;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/** Plain words of the bot's own to whoever asked. */
final class Told {
  private Told() {}

  static Work work(Receipt receipt, Ask ask, List<String> said) {
    return () -> List.of(reply(receipt, ask, said, List.of()));
  }

  static Reply reply(Receipt receipt, Ask ask, List<String> said, List<ActionRow> rows) {
    return Keys.answer(
        receipt, Card.toAsker(ask.hook(), Layout.told(said, rows), Words.joined(said)));
  }
}
