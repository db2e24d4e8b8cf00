package dev.bonafide.conversation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a chat in a screenshot; a letter where a script has no blanks between words.
 *
 * @param bubble in which it stands, counted from 0
 * @param end where it ends in the bubble's words
 */
record ScreenshotWord(ScreenshotBubble of, int bubble, String letters, int end) {
  private static final String DENSE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー";
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}&&[^" + DENSE + "]]+|[" + DENSE + "]");
  private static final Pattern LETTER = Pattern.compile("[" + DENSE + "]");

  /** Of all the bubbles, in order. */
  static List<ScreenshotWord> in(List<ScreenshotBubble> bubbles) {
    List<ScreenshotWord> words = new ArrayList<>();
    for (int i = 0; i < bubbles.size(); i++) {
      ScreenshotBubble bubble = bubbles.get(i);
      Matcher word = WORD.matcher(bubble.words());
      while (word.find()) {
        String letters = word.group().toLowerCase(Locale.ROOT);
        words.add(new ScreenshotWord(bubble, i, letters, word.end()));
      }
    }
    return words;
  }

  /** The same word on the same side; a side that is not shown may be either. */
  boolean isLike(ScreenshotWord other) {
    boolean isOpen = of.who().isEmpty() || other.of.who().isEmpty();
    return letters.equals(other.letters) && (isOpen || of.isHolders() == other.of.isHolders());
  }

  /** Sums, times and codes are what tells two bubbles of the same form apart. */
  boolean isFigure() {
    return letters.chars().anyMatch(Character::isDigit);
  }

  /** Whether it is a letter of a script without blanks. */
  boolean isDense() {
    return LETTER.matcher(letters).matches();
  }

  /** What its bubble says behind it. */
  PlacedText rest() {
    return of.said().from(end);
  }
}
