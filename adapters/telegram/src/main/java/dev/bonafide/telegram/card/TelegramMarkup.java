package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.CardMarkup;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.chat.card.PhoneColumn;

/** Cards as HTML of Telegram. */
final class TelegramMarkup {
  /**
   * Telegram takes 4,096 characters, counted after its markup is read; UTF-16 units are counted
   * here, with a little to spare, which is never less.
   */
  private static final int CHARACTERS = 4_000;

  /** 286 of 360 pixels in a bubble; letters of 16. */
  private static final PhoneColumn COLUMN = new PhoneColumn(286 / 16.0);

  /** Small print is in italics, whose Cyrillic letters are wider. */
  private static final double SMALL = 1.08;

  static final CardMarkup HTML =
      new CardMarkup(
          TelegramEscape::plain,
          TelegramEscape::evidence,
          TelegramEscape::evidence,
          safe -> "<b>" + safe + "</b>",
          safe -> "<i>" + safe + "</i>",
          COLUMN,
          COLUMN.of(SMALL),
          ".");

  private TelegramMarkup() {}

  static MessageBudget budget() {
    return new MessageBudget(CHARACTERS, html -> size(html) + 1);
  }

  /** How much people see of it: tags count nothing, an escaped character one. */
  static int size(String html) {
    int size = 0;
    for (int at = 0; at < html.length(); at++) {
      char next = html.charAt(at);
      int end = next == '<' ? html.indexOf('>', at) : next == '&' ? html.indexOf(';', at) : -1;
      size += next == '<' && end >= 0 ? 0 : 1;
      at = Math.max(at, end);
    }
    return size;
  }
}
