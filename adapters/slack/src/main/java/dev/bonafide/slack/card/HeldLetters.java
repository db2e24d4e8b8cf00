package dev.bonafide.slack.card;

import com.google.re2j.Pattern;

/**
 * Letters of others that Slack may take for markup, told apart from the bot's own markup until a
 * text is laid out. Slack has no sign that takes a letter's meaning away.
 */
final class HeldLetters {
  private static final String MARKUP = "*_~`";

  /** The first of some code points that stand for no letter anywhere, one for each of them. */
  private static final char FIRST = '\uFDD0';

  /** What Slack makes a picture, or a quotation of. */
  private static final Pattern PICTURED =
      Pattern.compile("(?i):(?:[a-z][a-z0-9_+-]*|\\+1|-1|100|1234):|(?m:^ *&gt;)");

  private HeldLetters() {}

  static String hold(String text) {
    StringBuilder held = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int kind = MARKUP.indexOf(letter);
      held.append(kind >= 0 ? (char) (FIRST + kind) : isHeld(letter) ? '\uFFFD' : letter);
    }
    return held.toString();
  }

  private static boolean isHeld(char letter) {
    return letter >= FIRST && letter < FIRST + MARKUP.length();
  }

  /** The text with its letters. */
  static String shown(String held) {
    String shown = held;
    for (int kind = 0; kind < MARKUP.length(); kind++) {
      shown = shown.replace((char) (FIRST + kind), MARKUP.charAt(kind));
    }
    return shown;
  }

  /** Whether Slack would take anything of others for markup. */
  static boolean isTaken(String held) {
    for (int kind = 0; kind < MARKUP.length(); kind++) {
      if (isPaired(held, kind)) {
        return true;
      }
    }
    return PICTURED.matcher(held).find();
  }

  /** Markup stands in pairs, and its stars and low lines not within words. */
  private static boolean isPaired(String held, int kind) {
    int theirs = 0;
    int all = 0;
    for (int at = 0; at < held.length(); at++) {
      boolean their = held.charAt(at) == FIRST + kind;
      if (their && kind < 2 && isLetter(held, at - 1) && isLetter(held, at + 1)) {
        continue;
      }
      theirs += their ? 1 : 0;
      all += their || held.charAt(at) == MARKUP.charAt(kind) ? 1 : 0;
    }
    return theirs > 0 && all > 1;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
