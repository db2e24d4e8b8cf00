package dev.bonafide.discord;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Brings what people say alone to the bot about a decision on their own post to the moderators of a
 * server that both are in. No one's posts are known by their author, so people choose the server.
 */
record Appeals(Memory memory, DiscordConnection connection) {
  private static final String TOPIC = "appeals";
  private static final int SERVERS = 5;
  private static final int LABEL = 60;

  /** Servers that are asked whether someone is in them. */
  private static final int LOOKED_AT = 50;

  /**
   * Whether someone objects to what became of their own post. Below a verdict, words that may as
   * well ask for something else are about that.
   *
   * @param isBelow whether they had something screened before
   */
  boolean isOne(DiscordInbound.Mentioned mentioned, boolean isBelow) {
    return !mentioned.ask().isInServer()
        && PlainWords.in(mentioned.content().words(), false, _ -> false)
            .filter(intent -> intent.is(Meaning.APPEAL) && !(isBelow && intent.isOpen()))
            .isPresent();
  }

  /** The moderators that they can write to, a button each. */
  List<ActionRow> rows(DiscordAsker ask, String marker) {
    DataArray servers =
        connection.list(Route.get("users/@me/guilds?limit=" + LOOKED_AT)).answerOrUnreachable();
    List<Button> buttons =
        new ArrayList<>(
            servers.stream(DataArray::getObject)
                .filter(server -> isOpen(server.getLong("id"), ask))
                .limit(SERVERS)
                .map(server -> button(server, marker, ask.book()))
                .toList());
    return buttons.isEmpty() ? List.of() : List.of(ActionRow.of(buttons));
  }

  private static Button button(DataObject server, String marker, Phrasebook book) {
    String id = server.getString("id");
    String name = MessageBudget.shortened(server.getString("name", id), LABEL);
    DiscordPress press = new DiscordPress(DiscordPress.Act.APPEAL, 0, id, marker);
    return Button.primary(press.id(), book.say("button.write", name));
  }

  private boolean isOpen(long guild, DiscordAsker ask) {
    return memory.servers().of(DiscordPlace.server(guild)).isSetUp()
        && connection.call(
                Route.get("guilds/%d/members/%s".formatted(guild, ask.asker().id())), null)
            instanceof ApiResult.Answered<?, ?>;
  }

  /** Passes words on, once a day to each server. */
  UnitOfWork sent(Receipt receipt, DiscordAsker ask, DiscordPress press, String words) {
    long guild = Snowflake.read(press.about());
    if (guild == 0 || !isOpen(guild, ask)) {
      return Told.work(receipt, ask, "unknown-button");
    }
    Tenant person = receipt.address().tenant();
    LocalDate day = LocalDate.ofInstant(receipt.at(), ZoneOffset.UTC);
    long moderators = memory.servers().of(DiscordPlace.server(guild)).moderators();
    return () -> {
      boolean first = memory.kept().claim(person, TOPIC, guild + " " + day, "");
      List<OutboundReply> replies = new ArrayList<>();
      if (first) {
        replies.add(
            Notes.appeal(
                memory.languages().of(DiscordPlace.server(guild)),
                receipt,
                moderators,
                ask.asker().id(),
                words));
      }
      replies.add(Told.reply(receipt, ask, first ? "appeal.sent" : "appeal.before"));
      return replies;
    };
  }
}
