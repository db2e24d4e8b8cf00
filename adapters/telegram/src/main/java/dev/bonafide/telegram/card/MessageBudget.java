package dev.bonafide.telegram.card;

/**
 * What is left of a message's room. Telegram takes 4,096 characters, counted after its markup is
 * read; UTF-16 units are counted here, with a little to spare, which is never less.
 */
final class MessageBudget {
  private static final int CHARACTERS = 4_000;

  /** For the line that counts what found no room. */
  private static final int SPARE = 100;

  private int left = CHARACTERS - SPARE;

  /** Takes it if it fits. */
  boolean take(String html) {
    int size = size(html);
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

  /** The first so many characters, and a mark where something is left out. */
  static String shortened(String text, int characters) {
    if (text.codePointCount(0, text.length()) <= characters) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, characters - 1)).stripTrailing() + "…";
  }
}
