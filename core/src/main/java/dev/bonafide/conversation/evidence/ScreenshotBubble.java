package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.picture.PicturePlaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** Words, or letters where a script has no blanks: so many alike begin the same message. */
  private static final int BEGINNING = 3;

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

  /**
   * As the next screenshot shows it, where that shows its beginning as well: of the line that the
   * lower edge cuts, the letters are only half there. Otherwise with what the next one shows behind
   * the last word that both do.
   */
  ScreenshotBubble endedBy(ScreenshotWord last) {
    PlacedText rest = last.rest();
    PlacedText whole =
        beginsLike(last.of())
            ? last.of().said()
            : rest.text().isEmpty() ? said() : PlacedText.joined(" ", List.of(said(), rest));
    return new ScreenshotBubble(who, whole.text(), whole.places());
  }

  private boolean beginsLike(ScreenshotBubble other) {
    List<ScreenshotWord> words = ScreenshotWord.in(List.of(this));
    List<ScreenshotWord> others = ScreenshotWord.in(List.of(other));
    int many = Math.min(BEGINNING, words.size());
    return many > 0
        && others.size() >= many
        && IntStream.range(0, many).allMatch(i -> words.get(i).isLike(others.get(i)));
  }

  PlacedText said() {
    return new PlacedText(words, places);
  }

  PlacedText written() {
    String label = who.isEmpty() ? "" : who + ": ";
    return new PlacedText(label + words, places.movedBy(label.length()));
  }
}
