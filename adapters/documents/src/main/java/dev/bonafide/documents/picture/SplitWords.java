package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what Tesseract makes two words of though no blank is between them: the parts of a
 * handle or an address around a dot, and letters of scripts that have few blanks or none.
 */
final class SplitWords {
  /**
   * Of the height of the higher of two words: a blank is wider. In a screenshot whose words were 37
   * to 62 pixels high, 9 were free behind the dots in a handle, and 16 to 24 between other words.
   */
  private static final double BLANK = 0.3;

  /** Where Unicode's Hangul begins; kana and Han are behind. */
  private static final int DENSE = 0x1100;

  private SplitWords() {}

  /** The words of a line, from left to right. */
  static List<RecognizedWord> joined(List<RecognizedWord> line) {
    List<RecognizedWord> joined = new ArrayList<>();
    for (RecognizedWord word : line) {
      boolean isOne = !joined.isEmpty() && areOne(joined.getLast(), word);
      joined.add(isOne ? word.apart(false) : word);
    }
    return joined;
  }

  private static boolean areOne(RecognizedWord before, RecognizedWord word) {
    double blank = BLANK * Math.max(before.height(), word.height());
    return Math.abs(word.left() - before.right()) < blank
        && (areAroundDot(before, word) || areDense(before, word));
  }

  private static boolean areDense(RecognizedWord before, RecognizedWord word) {
    return before.text().codePoints().anyMatch(letter -> letter >= DENSE)
        && word.text().codePointAt(0) >= DENSE;
  }

  private static boolean areAroundDot(RecognizedWord before, RecognizedWord word) {
    String text = before.text();
    int next = word.text().codePointAt(0);
    return text.length() > 1
        && text.endsWith(".")
        && Character.isLetterOrDigit(text.codePointBefore(text.length() - 1))
        && (Character.isLowerCase(next) || Character.isDigit(next));
  }
}
