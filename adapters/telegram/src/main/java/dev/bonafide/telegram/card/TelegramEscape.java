package dev.bonafide.telegram.card;

import com.google.re2j.Pattern;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.identifier.Defanged;

/**
 * Words of others as they may stand in Telegram: nothing in them is markup, names anyone, is a
 * command, or can be followed or paid. Telegram makes links of its own accord of whatever looks
 * like one; an invisible joiner keeps it from that, and the letters stay as they were.
 */
public final class TelegramEscape {
  private static final String JOINER = "\u2060";
  private static final Pattern DOT = Pattern.compile("([\\pL\\pN])\\.(\\pL{2})");
  private static final Pattern CALL = Pattern.compile("([@#$])([\\pL\\pN_])");
  private static final Pattern COMMAND = Pattern.compile("(^|[^\\pL\\pN<])/([A-Za-z0-9_])");

  private TelegramEscape() {}

  /** Words of the evidence, so much of them as people see as so many characters. */
  static String evidence(String text, int characters) {
    return evidence(MessageBudget.shortened(text, characters));
  }

  static String evidence(String text) {
    String unlinked = DOT.matcher(Defanged.of(text)).replaceAll("$1." + JOINER + "$2");
    String uncalled = CALL.matcher(unlinked).replaceAll("$1" + JOINER + "$2");
    return plain(COMMAND.matcher(uncalled).replaceAll("$1/" + JOINER + "$2"));
  }

  /** Anyone's words, without markup. */
  public static String plain(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
