package dev.bonafide.discord.card;

/**
 * What is left of a message's room: Discord takes {@value #CHARACTERS} characters in all texts of a
 * message together, markup counted.
 */
final class MessageBudget {
  private static final int CHARACTERS = 3_900;

  /** For the line that counts what found no room. */
  private static final int SPARE = 100;

  private int left = CHARACTERS - SPARE;

  /** Takes it if it fits. */
  boolean take(String text) {
    if (text.length() > left) {
      return false;
    }
    left -= text.length();
    return true;
  }

  /** Gives the spare room away, once. */
  void spare() {
    left += SPARE;
  }

  /** The first so many characters, and a mark where something is left out. */
  static String shortened(String text, int characters) {
    if (text.codePointCount(0, text.length()) <= characters) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, characters - 1)).stripTrailing() + "…";
  }
}
