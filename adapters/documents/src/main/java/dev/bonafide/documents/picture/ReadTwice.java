package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what Tesseract read a second time, as part of a line beside a face, or of a word. */
final class ReadTwice {
  /** A picture with more words was made to keep a reader busy. */
  private static final int MOST_WORDS = 5_000;

  private ReadTwice() {}

  /**
   * Without words that stand inside a longer word of another line, or in the place of the same word
   * of an earlier one.
   */
  static List<RecognizedLine> without(List<RecognizedLine> lines) {
    if (lines.stream().mapToLong(line -> line.words().size()).sum() > MOST_WORDS) {
      return lines;
    }
    List<RecognizedLine> once = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      RecognizedLine line = lines.get(i);
      List<RecognizedLine> earlier = lines.subList(0, i);
      RecognizedLine left =
          line.without(
              word ->
                  lines.stream().anyMatch(other -> !other.equals(line) && covers(other, word))
                      || earlier.stream().anyMatch(other -> has(other, word)));
      if (!left.words().isEmpty()) {
        once.add(left);
      }
    }
    return once;
  }

  private static boolean has(RecognizedLine line, RecognizedWord word) {
    return line.words().stream().anyMatch(other -> isSame(other, word));
  }

  /** Whether a word stands where the same one does, or nearer than it could be said twice. */
  private static boolean isSame(RecognizedWord one, RecognizedWord other) {
    int between = Math.abs(one.left() + one.right() - other.left() - other.right());
    return one.text().equals(other.text())
        && isBeside(one, other)
        && between < Math.max(one.width(), other.width());
  }

  private static boolean isBeside(RecognizedWord one, RecognizedWord other) {
    int middle = other.top() + other.height() / 2;
    return middle > one.top() && middle < one.bottom();
  }

  private static boolean covers(RecognizedLine line, RecognizedWord word) {
    return line.top() <= word.bottom()
        && line.bottom() >= word.top()
        && line.words().stream().anyMatch(other -> isInside(word, other));
  }

  private static boolean isInside(RecognizedWord word, RecognizedWord longer) {
    int across = word.left() + word.width() / 2;
    int down = word.top() + word.height() / 2;
    return longer.isSure()
        && longer.text().length() > word.text().length()
        && across > longer.left()
        && across < longer.right()
        && down > longer.top()
        && down < longer.bottom();
  }
}
