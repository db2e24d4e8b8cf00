package dev.bonafide.conversation.evidence;

import java.util.Optional;

/**
 * What one side says in a screenshot before the other does.
 *
 * @param who the label, {@code You} for who holds the phone; empty for words at the top whose name
 *     is on the screenshot before
 */
record ScreenshotBubble(String who, String words) {
  private static final String HOLDER = "You";
  private static final int LONGEST_NAME = 60;

  /** Empty where a line is no label and words. */
  static Optional<ScreenshotBubble> of(String line) {
    int colon = line.indexOf(": ");
    boolean isOne = colon > 0 && colon <= LONGEST_NAME;
    return isOne
        ? Optional.of(new ScreenshotBubble(line.substring(0, colon), line.substring(colon + 2)))
        : Optional.empty();
  }

  boolean isHolders() {
    return who.equals(HOLDER);
  }

  ScreenshotBubble named(String from, String to) {
    return who.equals(from) ? new ScreenshotBubble(to, words) : this;
  }

  /** With more words behind its own. */
  ScreenshotBubble and(String more) {
    return new ScreenshotBubble(who, words + " " + more);
  }

  String written() {
    return who.isEmpty() ? words : who + ": " + words;
  }
}
