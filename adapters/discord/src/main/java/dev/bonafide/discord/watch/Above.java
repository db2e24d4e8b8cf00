package dev.bonafide.discord.watch;

/**
 * Line above a card, in Discord's own markup.
 *
 * @param line empty for nothing
 * @param isGone whether the post stands nowhere any more as it was found
 */
public record Above(String line, boolean isGone) {
  public static final Above NOTHING = new Above("", false);
}
