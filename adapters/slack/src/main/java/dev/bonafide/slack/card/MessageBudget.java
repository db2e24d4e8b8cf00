package dev.bonafide.slack.card;

import java.nio.charset.StandardCharsets;

/**
 * What is left of a message's room, in bytes, with a little to spare. Slack refuses to change a
 * message to a text of more than 4,000 characters, and has been seen to cut at 4,000 bytes. Blocks
 * hold more: 13,200 characters in all have been seen to be too long, and much less is too much to
 * read.
 */
public final class MessageBudget {
  private static final int TEXT = 3_900;

  private static final int CARD = 8_000;

  /** For the line that counts what found no room; every text is laid out within what is left. */
  private static final int SPARE = 100;

  private int left;

  private MessageBudget(int bytes) {
    this.left = bytes - SPARE;
  }

  /** Of a message without blocks. */
  static MessageBudget ofText() {
    return new MessageBudget(TEXT);
  }

  /** Of the blocks of a card. */
  static MessageBudget ofCard() {
    return new MessageBudget(CARD);
  }

  /** Takes it if it fits. */
  boolean take(String text) {
    int size = size(text);
    if (size > left) {
      return false;
    }
    left -= size;
    return true;
  }

  /** Gives the spare room away, once. */
  void spare() {
    left += SPARE;
  }

  static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The first so many characters, and a mark where something is left out. */
  public static String shortened(String text, int characters) {
    if (text.codePointCount(0, text.length()) <= characters) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, characters - 1)).stripTrailing() + "…";
  }
}
