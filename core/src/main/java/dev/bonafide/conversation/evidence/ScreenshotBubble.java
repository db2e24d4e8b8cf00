package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.picture.PicturePlaces;
import java.util.List;
import java.util.Optional;

/**
 * What one side says in a screenshot before the other does.
 *
 * @param who the label, {@code You} for who holds the phone; empty for words at the top whose name
 *     is on the screenshot before
 * @param places where its words stand in the picture
 */
record ScreenshotBubble(String who, String words, PicturePlaces places) {
  private static final String HOLDER = "You";
  private static final int LONGEST_NAME = 60;

  /** Empty where a line is no label and words. */
  static Optional<ScreenshotBubble> of(PlacedText line) {
    int colon = line.text().indexOf(": ");
    if (colon <= 0 || colon > LONGEST_NAME) {
      return Optional.empty();
    }
    PlacedText words = line.from(colon + 2);
    String who = line.text().substring(0, colon);
    return Optional.of(new ScreenshotBubble(who, words.text(), words.places()));
  }

  /** A line whose name is not shown. */
  static ScreenshotBubble unnamed(PlacedText line) {
    return new ScreenshotBubble("", line.text(), line.places());
  }

  boolean isHolders() {
    return who.equals(HOLDER);
  }

  ScreenshotBubble named(String from, String to) {
    return who.equals(from) ? new ScreenshotBubble(to, words, places) : this;
  }

  /** With more words behind its own. */
  ScreenshotBubble and(PlacedText more) {
    PlacedText longer = PlacedText.joined(" ", List.of(said(), more));
    return new ScreenshotBubble(who, longer.text(), longer.places());
  }

  PlacedText said() {
    return new PlacedText(words, places);
  }

  PlacedText written() {
    String label = who.isEmpty() ? "" : who + ": ";
    return new PlacedText(label + words, places.movedBy(label.length()));
  }
}
