package dev.bonafide.testkit.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of the bot as people see it now.
 *
 * @param text without markup
 * @param html as it was sent
 * @param replyTo the message that it answers; 0 for none
 * @param edits how often it was changed
 * @param file above the text; null for none
 */
public record Said(
    long chat,
    long id,
    String text,
    String html,
    List<Button> buttons,
    long replyTo,
    boolean isProtected,
    boolean hasPreview,
    int edits,
    @Nullable SentFile file) {
  public Said {
    buttons = List.copyOf(buttons);
  }

  Said changed(Said to) {
    return new Said(
        chat,
        id,
        to.text,
        to.html,
        to.buttons,
        replyTo,
        isProtected,
        to.hasPreview,
        edits + 1,
        file);
  }

  boolean looksLike(Said other) {
    return html.equals(other.html) && buttons.equals(other.buttons);
  }
}
