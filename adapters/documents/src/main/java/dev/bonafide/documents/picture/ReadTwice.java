package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what Tesseract read a second time, as part of a line beside a face. */
final class ReadTwice {
  /** A picture with more words was made to keep a reader busy. */
  private static final int MOST_WORDS = 5_000;

  private ReadTwice() {}

  /** Without words that stand inside a longer word of another line. */
  static List<RecognizedLine> without(List<RecognizedLine> lines) {
    if (lines.stream().mapToLong(line -> line.words().size()).sum() > MOST_WORDS) {
      return lines;
    }
    List<RecognizedLine> once = new ArrayList<>();
    for (RecognizedLine line : lines) {
      RecognizedLine left =
          line.without(
              word -> lines.stream().anyMatch(other -> !other.equals(line) && covers(other, word)));
      if (!left.words().isEmpty()) {
        once.add(left);
      }
    }
    return once;
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
