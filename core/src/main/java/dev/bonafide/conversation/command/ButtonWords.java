package dev.bonafide.conversation.command;

import java.util.Optional;

/**
 * Words that someone would type for a button, such as {@code fine %s because %s}: the first place
 * is for what the button is about, and the second is for words of their own.
 */
public final class ButtonWords {
  private static final String REASON = " because";
  private static final String PLACE = "\0";

  private ButtonWords() {}

  /** Fills in the words of a button. */
  public static String said(String pattern, String about, String own) {
    return pattern.formatted(about, own).strip();
  }

  /** Tells what a button with these words is about if it gives a command; empty if it does not. */
  public static Optional<String> about(String pattern, Command command) {
    String said = said(pattern, PLACE, "");
    String plain =
        said.endsWith(REASON) ? said.substring(0, said.length() - REASON.length()) : said;
    String pressed = command.spec().pressed();
    int place = plain.indexOf(PLACE);
    if (place < 0) {
      return pressed.equals(plain) ? Optional.of("") : Optional.empty();
    }
    return pressed.startsWith(plain.substring(0, place))
        ? Optional.of(pressed.substring(place))
        : Optional.empty();
  }
}
