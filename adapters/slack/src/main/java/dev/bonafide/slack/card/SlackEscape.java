package dev.bonafide.slack.card;

import com.google.re2j.Pattern;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.identifier.Defanged;
import java.nio.charset.StandardCharsets;

/**
 * Words of others as they may stand in Slack: nothing in them is markup, names anyone, or can be
 * clicked. Letters stay as they are but for links, wallets and fences; those of Slack's light
 * markup are {@link HeldLetters}.
 */
final class SlackEscape {
  private static final Pattern CALL = Pattern.compile("(?i)@(channel|here|everyone)");
  private static final String WORD_JOINER = "\u2060";

  private SlackEscape() {}

  /** Words of the evidence, so much of them as is safe within so many bytes. */
  static String evidence(String text, int bytes) {
    int characters = bytes;
    String safe = evidence(MessageBudget.shortened(text, characters));
    while (bytes(safe) > bytes && characters > 1) {
      characters = characters * 3 / 4;
      safe = evidence(MessageBudget.shortened(text, characters));
    }
    return safe;
  }

  /** Words of the evidence: what could be followed or paid is broken up besides. */
  static String evidence(String text) {
    return plain(Defanged.of(text));
  }

  /** Anyone's words. The three characters are those that Slack takes an escape for. */
  static String plain(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return HeldLetters.hold(
        CALL.matcher(escaped).replaceAll("@" + WORD_JOINER + "$1").replace("```", "'''"));
  }

  static int bytes(String text) {
    return HeldLetters.shown(text).getBytes(StandardCharsets.UTF_8).length;
  }
}
