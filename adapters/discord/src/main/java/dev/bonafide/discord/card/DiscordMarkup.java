package dev.bonafide.discord.card;

import dev.bonafide.chat.card.CardMarkup;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.chat.card.PhoneColumn;

/** Cards in Discord's markup. */
final class DiscordMarkup implements CardMarkup {
  static final CardMarkup MARKDOWN = new DiscordMarkup();

  /** Discord takes 4,000 characters in all texts of a message together, markup counted. */
  private static final int CHARACTERS = 3_900;

  /**
   * 237 of 360 pixels within a frame beside the sender's picture; letters of 16, a twentieth wider
   * than Arial: those of Noto Sans, which stands in where a system lacks the font of Discord.
   */
  private static final PhoneColumn COLUMN = new PhoneColumn(237 / 16.8);

  private static final double SMALL = 12.5 / 16.0;

  private DiscordMarkup() {}

  static MessageBudget budget() {
    return new MessageBudget(CHARACTERS, String::length);
  }

  @Override
  public String plain(String text) {
    return DiscordEscape.plain(text);
  }

  @Override
  public String evidence(String text) {
    return DiscordEscape.evidence(text);
  }

  @Override
  public String evidence(String text, int most) {
    return DiscordEscape.evidence(text, most);
  }

  @Override
  public String bold(String safe) {
    return "**" + safe + "**";
  }

  @Override
  public String small(String safe) {
    return "-# " + safe;
  }

  @Override
  public PhoneColumn column() {
    return COLUMN;
  }

  @Override
  public PhoneColumn smallColumn() {
    return COLUMN.of(SMALL);
  }

  @Override
  public String ordinal(int number) {
    return number + "\\.";
  }
}
