package dev.bonafide.conversation;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.mail.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What someone said to the bot.
 *
 * @param key of the receipt it came with
 * @param text what they typed, without the bot's name and without the platform's markup
 * @param aim what they pressed or filled in; null where they spoke in words
 */
public record Message(
    Address address,
    String key,
    Asker asker,
    String text,
    Instant at,
    @Nullable InteractionTarget aim) {

  /** Words alone. */
  public Message(Address address, String key, Asker asker, String text, Instant at) {
    this(address, key, asker, text, at, null);
  }

  public Message aimed(@Nullable InteractionTarget other) {
    return new Message(address, key, asker, text, at, other);
  }

  /** Whether words were handed in by being typed, and nothing beside them. */
  public boolean isPasted() {
    return aim != null && aim.command() instanceof Command.Screen && aim.carried() != null;
  }

  /** What is asked of the bot. */
  public Command command() {
    return aim == null ? CommandReader.read(text) : aim.command();
  }
}
