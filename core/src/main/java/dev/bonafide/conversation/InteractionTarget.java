package dev.bonafide.conversation;

import dev.bonafide.conversation.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * What a button, a form or a menu asks, with what the platform knows of it; its words are no free
 * words.
 *
 * @param number of the case it is about; 0 where it is about none yet
 * @param card key of the reply that shows the case and is to be kept up to date; null for none
 * @param where the answer belongs
 * @param carried what came with it and stands nowhere else; the platform alone understands it
 */
public record InteractionTarget(
    Command command, long number, @Nullable String card, Where where, @Nullable String carried) {

  /** In a card's place: the one that showed the case last, where what was pressed does not tell. */
  public static final String LATEST_CARD = "latest";

  /** On the card that showed the case last. */
  public static InteractionTarget onLatestCard(Command command, long number) {
    return here(command, number, LATEST_CARD);
  }

  /** Target in the conversation, for everyone there. */
  public static InteractionTarget here(Command command, long number, @Nullable String card) {
    return new InteractionTarget(command, number, card, Where.HERE, null);
  }

  /** Target in the conversation, for the asker alone. */
  public static InteractionTarget alone(Command command, long number) {
    return new InteractionTarget(command, number, null, Where.ALONE, null);
  }

  public InteractionTarget on(@Nullable String other) {
    return new InteractionTarget(command, number, other, where, carried);
  }

  /** Where an answer stands. */
  public enum Where {
    /** In the conversation, for everyone there. */
    HERE,
    /** In the conversation, and the asker alone sees it. */
    ALONE,
    /** In a talk with the asker alone. */
    DIRECT,
    /** In the window that the asker opened. */
    WINDOW,
    /** On the asker's own page. */
    HOME
  }
}
