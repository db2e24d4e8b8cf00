package dev.bonafide.discord.event;

import dev.bonafide.conversation.Asker;
import dev.bonafide.discord.card.DiscordPress;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Tells what is said to the bot: where it is named, or alone with it. */
public final class Mentions {
  private Mentions() {}

  /**
   * What someone says to the bot, or points at by answering it; empty for everything else.
   *
   * @param guild 0 for a talk with the bot alone
   * @param self the bot's own id
   */
  public static Optional<DiscordInbound.Mentioned> of(DataObject message, long guild, long self) {
    String content = message.getString("content", "");
    String name = "<@" + self + ">";
    return isPersons(message) && (guild == 0 || content.contains(name))
        ? Optional.of(
            new DiscordInbound.Mentioned(
                asker(message, guild), kept(message, content.replace(name, " ").strip(), self)))
        : Optional.empty();
  }

  private static boolean isPersons(DataObject message) {
    return message.isNull("webhook_id")
        && message.optObject("author").filter(one -> !one.getBoolean("bot")).isPresent();
  }

  private static DiscordAsker asker(DataObject message, long guild) {
    DataObject author = message.getObject("author");
    return new DiscordAsker(
        "",
        message.getLong("id"),
        guild,
        message.getLong("channel_id"),
        new Asker(author.getString("id"), author.getString("username", "somebody")),
        0,
        "",
        "");
  }

  /** Someone else's message that it answers is what is meant. */
  private static DataObject kept(DataObject message, String words, long self) {
    return message
        .optObject("referenced_message")
        .filter(one -> one.optObject("author").filter(by -> by.getLong("id") != self).isPresent())
        .map(Trimmed::message)
        .orElseGet(
            () ->
                Trimmed.message(message)
                    .put("words", words)
                    .put("follows", message.optObject("referenced_message").isPresent())
                    .put("case", caseNumber(message)))
        .put("own", words);
  }

  /** The case whose card it answers; 0 for none. */
  private static long caseNumber(DataObject message) {
    return message.optObject("referenced_message").stream()
        .flatMap(DiscordPress::in)
        .mapToLong(DiscordPress::caseNumber)
        .filter(number -> number != 0)
        .findFirst()
        .orElse(0);
  }
}
