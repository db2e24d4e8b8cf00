package dev.bonafide.slack.card;

import dev.bonafide.chat.card.CardMarkup;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.chat.card.PhoneColumn;

/** Cards in Slack's markup; room is counted in bytes. */
final class SlackMarkup {
  /**
   * Slack refuses to change a message to a text of more than 4,000 characters, and has been seen to
   * cut at 4,000 bytes.
   */
  private static final int TEXT = 3_900;

  /** 292 of 360 pixels beside the sender's picture; letters of 16, small print of 12. */
  private static final PhoneColumn COLUMN = new PhoneColumn(292 / 16.0);

  private static final double SMALL = 12 / 16.0;

  static final CardMarkup MRKDWN =
      new CardMarkup(
          SlackEscape::plain,
          SlackEscape::evidence,
          SlackEscape::evidence,
          safe -> "*" + safe + "*",
          safe -> safe,
          COLUMN,
          COLUMN.of(SMALL),
          ".");

  private SlackMarkup() {}

  /** A message without blocks. Each entry is measured with the end of its line. */
  static MessageBudget budget() {
    return new MessageBudget(TEXT, text -> SlackEscape.bytes(text) + 1);
  }
}
