package dev.bonafide.documents.picture;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * The times that a program draws at the end of each bubble. They are told from times that people
 * write by being at the end of most that is said.
 *
 * @param areDrawn whether this picture has them
 */
record ScreenshotTimes(boolean areDrawn) {
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}");

  /** After a time stand its half of the day and the marks of what was sent and read. */
  private static final int BEHIND = 3;

  /** Of the changes of sides: so many have a time just before them. */
  private static final double MOST = 0.5;

  static ScreenshotTimes in(ChatSides sides) {
    List<RecognizedLine> lines = sides.lines();
    long ends = 0;
    long timed = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size() || sides.of(lines.get(i)) != sides.of(lines.get(i + 1));
      ends += last ? 1 : 0;
      timed += last && at(lines.get(i)) >= 0 ? 1 : 0;
    }
    return new ScreenshotTimes(timed > MOST * ends);
  }

  /** Whether a drawn time ends the line, and so its bubble. */
  boolean isLast(RecognizedLine line) {
    return areDrawn && at(line) >= 0;
  }

  RecognizedLine without(RecognizedLine line) {
    return isLast(line) ? line.until(at(line)) : line;
  }

  private static int at(RecognizedLine line) {
    List<RecognizedWord> words = line.words();
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - BEHIND); i--) {
      if (TIME.matches(words.get(i).text())) {
        return i;
      }
    }
    return -1;
  }
}
