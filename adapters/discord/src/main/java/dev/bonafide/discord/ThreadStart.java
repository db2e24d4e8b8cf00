package dev.bonafide.discord;

import static dev.bonafide.conversation.command.CommandReader.isQuestion;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.conversation.intent.FirstWords;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.MessageSpot;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.event.DiscordInbound;
import java.util.Optional;
import java.util.stream.LongStream;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Finds what a thread is about, for someone who asks there and points at nothing: the first post of
 * a thread in a forum, and else the message from which the thread was begun, which has its id.
 */
record ThreadStart(DiscordConnection connection) {
  /**
   * The same about that message; as it was where they hand something in, or say something else.
   *
   * @throws dev.bonafide.mail.Unreachable if Discord cannot be reached now
   */
  DiscordInbound.Mentioned of(DiscordInbound.Mentioned said) {
    long thread = said.ask().channel();
    return said.parent() == 0 || said.isAnswer() || !asks(said)
        ? said
        : LongStream.of(thread, said.parent())
            .mapToObj(channel -> message(new MessageSpot(channel, thread)))
            .flatMap(Optional::stream)
            .findFirst()
            .map(said::about)
            .orElse(said);
  }

  /** Whether words ask for a look, and are not themselves what is to be looked at. */
  private static boolean asks(DiscordInbound.Mentioned said) {
    String words = said.content().words();
    boolean points = isQuestion(words) && !PlainWords.hasLines(words);
    return !said.content().holdsMore()
        && !said.followsBot()
        && FirstWords.instead(words) == Meaning.SCREEN
        && (points || PastedWords.in(words).isEmpty());
  }

  /** Words of a message, without those whom they name; empty where it is not there. */
  String words(long channel, String message) {
    return message(new MessageSpot(channel, Snowflake.read(message)))
        .map(one -> one.getString("content").replaceAll("<@[0-9]+>", " ").strip())
        .orElse("");
  }

  /** Empty where it is not there, or is a card of the bot's own. */
  private Optional<DataObject> message(MessageSpot spot) {
    return connection
                .call(
                    Route.get("channels/%d/messages/%d".formatted(spot.channel(), spot.message())),
                    null)
                .orUnreachable()
            instanceof ApiResult.Answered(DataObject found)
        ? Optional.of(found).filter(one -> DiscordPress.in(one).findAny().isEmpty())
        : Optional.empty();
  }
}
