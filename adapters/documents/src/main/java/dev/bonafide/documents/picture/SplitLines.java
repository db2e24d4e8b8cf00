package dev.bonafide.documents.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins what Tesseract read as two lines and stands at one height, as close as words do: a mark
 * above a capital is high enough to begin a line of its own.
 */
final class SplitLines {
  /** Of a line's height: words of one line are less apart. */
  private static final double BLANK = 0.6;

  private SplitLines() {}

  /** Lines before one that it may belong to: what is read of a mark alone may be between. */
  private static final int NEAR = 3;

  /** The lines in their order, each joined with the one before it where both are one. */
  static List<RecognizedLine> joined(List<RecognizedLine> lines) {
    List<RecognizedLine> joined = new ArrayList<>();
    for (RecognizedLine line : lines) {
      int at = joined.size() - 1;
      int first = Math.max(0, joined.size() - NEAR);
      while (at >= first && !isOne(joined.get(at), line)) {
        at--;
      }
      if (at >= first) {
        joined.set(at, one(joined.get(at), line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isOne(RecognizedLine before, RecognizedLine line) {
    int between = Math.max(line.left() - before.right(), before.left() - line.right());
    return before.isBeside(line)
        && between >= 0
        && between < BLANK * Math.min(before.height(), line.height());
  }

  private static RecognizedLine one(RecognizedLine before, RecognizedLine line) {
    List<RecognizedWord> words = new ArrayList<>(before.words());
    words.addAll(line.words());
    words.sort(Comparator.comparingInt(RecognizedWord::left));
    return new RecognizedLine(before.paragraph(), words);
  }
}
