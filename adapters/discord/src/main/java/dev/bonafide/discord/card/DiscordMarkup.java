package dev.bonafide.discord.card;

import dev.bonafide.chat.card.CardMarkup;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.chat.card.PhoneColumn;

/** Cards in Discord's markup. */
final class DiscordMarkup {
  /** Discord takes 4,000 characters in all texts of a message together, markup counted. */
  private static final int CHARACTERS = 3_900;

  /**
   * 237 of 360 pixels within a frame beside the sender's picture; letters of 16, a twentieth wider
   * than Arial: those of Noto Sans, which stands in where a system lacks the font of Discord.
   */
  private static final PhoneColumn COLUMN = new PhoneColumn(237 / 16.8);

  private static final double SMALL = 12.5 / 16.0;

  static final CardMarkup MARKDOWN =
      new CardMarkup(
          DiscordEscape::plain,
          DiscordEscape::evidence,
          DiscordEscape::evidence,
          safe -> "**" + safe + "**",
          safe -> "-# " + safe,
          COLUMN,
          COLUMN.of(SMALL),
          "\\.");

  private DiscordMarkup() {}

  static MessageBudget budget() {
    return new MessageBudget(CHARACTERS, String::length);
  }
}
