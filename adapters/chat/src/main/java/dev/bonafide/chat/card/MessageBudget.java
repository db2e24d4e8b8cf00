package dev.bonafide.chat.card;

import java.util.function.ToIntFunction;

/** What is left of a message's room, as the platform measures it. */
public final class MessageBudget {
  /** For the line that counts what found no room; every text is laid out within what is left. */
  private static final int SPARE = 100;

  /** Characters; where no blank comes for longer, a cut falls anywhere. */
  private static final int LONGEST_WORD = 24;

  private final ToIntFunction<String> size;
  private int left;

  /**
   * Of an empty message.
   *
   * @param room what the platform takes in all
   * @param size how much of it a text takes, markup and all
   */
  public MessageBudget(int room, ToIntFunction<String> size) {
    this.size = size;
    this.left = room - SPARE;
  }

  /** Takes it if it fits. */
  public boolean take(String text) {
    int needed = size.applyAsInt(text);
    if (needed > left) {
      return false;
    }
    left -= needed;
    return true;
  }

  /** The first so many characters, to a word's end, and a mark where something is left out. */
  public static String shortened(String text, int characters) {
    if (text.codePointCount(0, text.length()) <= characters) {
      return text;
    }
    int end = text.offsetByCodePoints(0, characters - 1);
    int word = text.charAt(end) == ' ' ? end : text.lastIndexOf(' ', end);
    boolean isFar = word <= 0 || word < end - LONGEST_WORD;
    return text.substring(0, isFar ? end : word).stripTrailing() + "…";
  }
}
