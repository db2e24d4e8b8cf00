package dev.bonafide.discord.card;

import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.identifier.Defanged;

/**
 * Words of others as they may stand in Discord: nothing in them is markup, names or pings anyone,
 * or can be followed or paid. An invisible joiner breaks what Discord would make something of; the
 * letters stay as they were.
 */
public final class DiscordEscape {
  private static final String JOINER = "\u2060";
  private static final String MARKUP = "\\*_~`|[]()>#";

  private DiscordEscape() {}

  /** Words of the evidence, so many characters of them at most. */
  static String evidence(String text, int characters) {
    return evidence(MessageBudget.shortened(text, characters));
  }

  public static String evidence(String text) {
    return plain(Defanged.of(text));
  }

  /** Anyone's words, without markup. */
  public static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    boolean lineBegins = true;
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      boolean list = lineBegins && (next == '-' || next == '+');
      boolean numbered = next == '.' && isNumberedList(text, at);
      if (list || numbered || MARKUP.indexOf(next) >= 0) {
        safe.append('\\');
      }
      safe.append(next);
      if (next == '@' || next == '<') {
        safe.append(JOINER);
      }
      lineBegins = next == '\n' || (lineBegins && next == ' ');
    }
    return safe.toString();
  }

  /** Whether a full stop ends the number that a line begins with. */
  private static boolean isNumberedList(String text, int at) {
    int digit = at - 1;
    while (digit >= 0 && Character.isDigit(text.charAt(digit))) {
      digit--;
    }
    return digit < at - 1 && (digit < 0 || text.charAt(digit) == '\n');
  }
}
